package dev.rejoinder.api.live;

import static graphql.execution.SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED;

import java.util.Map;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/// Lets subscriptions bring their events in the order in which they happen. Left to itself, the engine passes on
/// whichever event's fields are read first.
@Component
class InOrder implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((_, input) -> input
                .graphQLContext(Map.of(KEEP_SUBSCRIPTION_EVENTS_ORDERED, true)).build());
        return chain.next(request);
    }
}
