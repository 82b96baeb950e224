package dev.rejoinder.api.transport;

import java.util.concurrent.TimeoutException;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
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
        return chain.next(request)
                .subscribeOn(Schedulers.fromExecutor(work::run))
                .doOnCancel(work::stop)
                .timeout(settings.timeLimit(), Mono.error(TimeoutException::new));
    }
}
