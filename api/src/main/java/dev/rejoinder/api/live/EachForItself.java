package dev.rejoinder.api.live;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.reactivestreams.Publisher;

import graphql.ExecutionResult;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.dataloader.PerLevelDataLoaderDispatchStrategy;
import reactor.core.publisher.Flux;

/// Reads each event of a stream for itself.
///
/// Left to itself, the engine remembers for all events what it has read for one, and how far it had come with each: a
/// long stream would fill the memory, and show what stands now as it stood when it was first asked for.
final class EachForItself extends SubscriptionExecutionStrategy {

    EachForItself(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext request,
            ExecutionStrategyParameters parameters) {
        return super.execute(request, parameters).thenApply(result -> forgetful(result, request));
    }

    private static ExecutionResult forgetful(ExecutionResult result, ExecutionContext request) {
        return result.getData() instanceof Publisher<?> events
                ? result.transform(answer -> answer.data(Flux.from(events).doOnNext(_ -> forget(request))))
                : result;
    }

    /// What is under way keeps what it has; the next event begins anew.
    private static void forget(ExecutionContext request) {
        request.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
        if (request.getDataLoaderDispatcherStrategy() instanceof PerLevelDataLoaderDispatchStrategy) {
            request.setDataLoaderDispatcherStrategy(new PerLevelDataLoaderDispatchStrategy(request));
        }
    }
}
