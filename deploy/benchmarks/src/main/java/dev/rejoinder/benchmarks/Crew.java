package dev.rejoinder.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Threads that each repeat a task of their own.
record Crew(List<Task> tasks) {

    /// How many connections and threads each side has.
    static final int SIZE = 8;

    /// Repeats the tasks for this long, and returns how often they were done per second.
    double perSecond(Duration time) throws ExecutionException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var start = System.nanoTime();
            var end = start + time.toNanos();
            var done = 0L;
            for (var each : threads.invokeAll(tasks.stream().map(task -> repeated(task, end)).toList())) {
                done += each.get();
            }
            return done / seconds(System.nanoTime() - start);
        }
    }

    private static Callable<Long> repeated(Task task, long end) {
        return () -> {
            var done = 0L;
            while (System.nanoTime() < end) {
                task.run();
                done++;
            }
            return done;
        };
    }

    static double seconds(long nanos) {
        return (double) nanos / TimeUnit.SECONDS.toNanos(1);
    }
}
