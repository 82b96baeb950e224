package dev.rejoinder.api.live;

import static graphql.execution.SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED;

import java.util.Map;

import org.dataloader.DataLoader;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

import graphql.ExecutionInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Lets subscriptions bring their events in the order in which they happen, each read for itself.
///
/// Left to itself, the engine passes on whichever event's fields are read first, and remembers for all events what it
/// has read for one: a long stream would fill the memory, and show what stands now as it stood when it was first
/// asked for.
@Component
class InOrder implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((_, input) -> input
                .graphQLContext(Map.of(KEEP_SUBSCRIPTION_EVENTS_ORDERED, true)).build());
        return chain.next(request).map(InOrder::eachForItself);
    }

    private static WebGraphQlResponse eachForItself(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        if (!(result.getData() instanceof Publisher<?> events)) {
            return response;
        }
        var input = response.getExecutionInput();
        var fresh = Flux.from(events).doOnNext(_ -> forget(input));
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input,
                result.transform(answer -> answer.data(fresh))));
    }

    private static void forget(ExecutionInput input) {
        input.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }
}
