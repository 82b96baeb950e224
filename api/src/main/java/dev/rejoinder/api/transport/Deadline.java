package dev.rejoinder.api.transport;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/// Carries each request out on threads of its own, and stops them when the time is up or the client has left.
@Component
@Order(300)
class Deadline implements WebGraphQlInterceptor {

    private final GraphQlSettings settings;

    Deadline(GraphQlSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var work = new Work();
        request.configureExecutionInput((_, input) -> work.of(input.build()));
        return Mono.deferContextual(context -> limited(chain.next(request).contextWrite(context), work));
    }

    /// Whoever waits may leave, but what that ends is decided by the work, not by the subscription.
    private Mono<WebGraphQlResponse> limited(Mono<WebGraphQlResponse> execution, Work work) {
        var answer = execution.subscribeOn(Schedulers.fromExecutor(work::run)).toFuture();
        return Mono.<WebGraphQlResponse>create(waiting -> passOn(answer, waiting))
                .doOnCancel(() -> work.stop(answer))
                .timeout(settings.timeLimit(), Mono.error(TimeoutException::new));
    }

    private static void passOn(CompletableFuture<@Nullable WebGraphQlResponse> answer,
            MonoSink<WebGraphQlResponse> waiting) {
        var _ = answer.whenComplete((response, failure) -> {
            if (failure == null) {
                waiting.success(response);
            } else if (!answer.isCancelled()) {
                waiting.error(failure);
            }
        });
    }
}
