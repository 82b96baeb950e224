package dev.rejoinder.api.transport.socket;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.GraphQlSettings;
import dev.rejoinder.api.transport.RequestId;
import dev.rejoinder.api.transport.SealedError;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.core.publisher.Sinks;

/// Keeps account of the operations under way on each connection: how many there are, and which to stop when the
/// client completes one or leaves.
@Component
@Order(100)
class Conversation implements WebSocketGraphQlInterceptor {

    private final Map<String, Map<String, Sinks.Empty<Void>>> connections = new ConcurrentHashMap<>();

    private final int operations;

    Conversation(GraphQlSettings settings) {
        operations = settings.socket().operations();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest message
                ? converse(message, chain)
                : chain.next(request);
    }

    private Mono<WebGraphQlResponse> converse(WebSocketGraphQlRequest message, Chain chain) {
        var running =
                connections.computeIfAbsent(message.getSessionInfo().getId(), _ -> new ConcurrentHashMap<>());
        if (running.size() >= operations) {
            return Mono.just(answer(message.toExecutionInput(), Flux.error(tooMany(message))));
        }
        var stop = running.computeIfAbsent(message.getId(), _ -> Sinks.empty());
        return chain.next(message).takeUntilOther(stop.asMono())
                .map(response -> told(response, () -> running.remove(message.getId(), stop)))
                .doFinally(end -> forget(running, message.getId(), end));
    }

    /// An operation that brought a stream goes on; every other is over.
    private static void forget(Map<String, Sinks.Empty<Void>> running, String id, SignalType end) {
        if (end != SignalType.ON_COMPLETE) {
            running.remove(id);
        }
    }

    /// Without data there is nothing to send but an error; the protocol has a message for that.
    private static WebGraphQlResponse told(WebGraphQlResponse response, Runnable over) {
        var result = response.getExecutionResult();
        if (result.getData() instanceof Publisher<?> events) {
            return answer(response.getExecutionInput(), Flux.from(events).doFinally(_ -> over.run()));
        }
        over.run();
        return result.isDataPresent()
                ? response
                : answer(response.getExecutionInput(),
                        Flux.error(new SubscriptionPublisherException(result.getErrors(), null)));
    }

    private static WebGraphQlResponse answer(ExecutionInput input, Flux<?> events) {
        var result = ExecutionResult.newExecutionResult().data(events).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }

    private SubscriptionPublisherException tooMany(WebGraphQlRequest message) {
        var error = SealedError.of(ErrorCode.OPERATION_LIMIT_EXCEEDED,
                "A connection may have %d operations under way.".formatted(operations),
                RequestId.of(message.getAttributes()));
        return new SubscriptionPublisherException(List.of(error), null);
    }

    @Override
    public Mono<Void> handleCancelledSubscription(WebSocketSessionInfo connection, String id) {
        var stop = connections.getOrDefault(connection.getId(), new ConcurrentHashMap<>()).remove(id);
        return Mono.fromRunnable(() -> stop(stop));
    }

    @Override
    public void handleConnectionClosed(WebSocketSessionInfo connection, int status,
            Map<String, Object> payload) {
        var running = connections.remove(connection.getId());
        if (running != null) {
            running.values().forEach(Conversation::stop);
        }
    }

    private static void stop(Sinks.@Nullable Empty<Void> operation) {
        if (operation != null) {
            operation.tryEmitEmpty();
        }
    }
}
