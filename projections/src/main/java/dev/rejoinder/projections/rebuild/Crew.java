package dev.rejoinder.projections.rebuild;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/// Does several pieces of work at a time. Whoever hands one over waits until somebody is free to take it; after a
/// failure no more are taken.
final class Crew implements AutoCloseable {

    private final int size;

    private final ExecutorService threads;

    private final Semaphore free;

    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Crew(String name, int size) {
        this.size = size;
        this.threads = Executors.newFixedThreadPool(size,
                Thread.ofPlatform().daemon().name(name + " ", 1).factory());
        this.free = new Semaphore(size);
    }

    /// Hands over a piece of work; throws the failure of an earlier one.
    void take(Runnable piece) {
        free.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                if (failure.get() == null) {
                    piece.run();
                }
            } catch (RuntimeException first) {
                failure.compareAndSet(null, first);
            } finally {
                free.release();
            }
        });
        rethrow();
    }

    /// Waits until all is done; throws the failure if there was one.
    void finish() {
        free.acquireUninterruptibly(size);
        free.release(size);
        rethrow();
    }

    private void rethrow() {
        var first = failure.get();
        if (first != null) {
            throw first;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
