package dev.rejoinder.api.transport;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;

/// The threads that work for one request, so that they can be stopped when nobody waits for the answer any more.
///
/// A mutation is never stopped: interrupting a commit would leave open whether it happened.
final class Work {

    private static final ThreadLocal<@Nullable Work> CURRENT = new ThreadLocal<>();

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    private volatile @Nullable ExecutionInput input;

    private volatile boolean stopped;

    /// Starts a task on behalf of the request that the calling thread works for, if it works for any.
    static void start(Runnable task) {
        var current = CURRENT.get();
        var work = current != null ? current : new Work();
        work.run(task);
    }

    void run(Runnable task) {
        var thread = Thread.ofVirtual().name("graphql-").unstarted(() -> {
            CURRENT.set(this);
            try {
                task.run();
            } finally {
                threads.remove(Thread.currentThread());
            }
        });
        threads.add(thread);
        thread.start();
    }

    ExecutionInput of(ExecutionInput execution) {
        execution.getGraphQLContext().put(Work.class, this);
        input = execution;
        return execution;
    }

    /// Whether what fails now in a request fails because its work was stopped.
    static boolean isStopped(GraphQLContext request) {
        return request.get(Work.class) instanceof Work work && work.stopped;
    }

    void stop(Future<?> answer) {
        var execution = input;
        if (execution == null || execution.getGraphQLContext().get(Operation.class) != Operation.MUTATION) {
            stopped = true;
            answer.cancel(true);
            threads.forEach(Thread::interrupt);
        }
    }
}
