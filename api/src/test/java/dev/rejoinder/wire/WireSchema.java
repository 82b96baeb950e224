package dev.rejoinder.wire;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/// Fields that answer, fail, take for ever and never end.
@TestComponent
@Controller
class WireSchema {

    private final Signals signals;

    WireSchema(Signals signals) {
        this.signals = signals;
    }

    @QueryMapping
    String greeting(@Argument String of) {
        return "Hello, " + of;
    }

    @QueryMapping
    String boom() {
        throw new IllegalStateException("the password is swordfish");
    }

    @QueryMapping
    String boomNonNull() {
        throw new IllegalStateException("the password is swordfish");
    }

    @QueryMapping
    String slow() throws InterruptedException {
        return signals.waitForEver();
    }

    @QueryMapping
    String slowStore() {
        try {
            return signals.waitForEver();
        } catch (InterruptedException leaving) {
            throw new DataAccessResourceFailureException("the connection broke", leaving);
        }
    }

    @QueryMapping
    String away() {
        throw new DataAccessResourceFailureException("the store is away");
    }

    @QueryMapping
    Map<String, Object> statement(@Argument String id) {
        return Map.of("id", id, "text", "Engines can compose music.");
    }

    @QueryMapping
    Map<String, Object> statements() {
        return Map.of("nodes", List.of(statement("claim")), "edges", List.of(), "totalCount", 1);
    }

    @QueryMapping
    List<Map<String, Object>> heard() {
        return List.of();
    }

    @MutationMapping
    String touch(@Argument String id) {
        signals.touch();
        return id;
    }

    @MutationMapping
    String slowTouch() throws InterruptedException {
        return signals.waitUntilReleased();
    }

    @SubscriptionMapping
    Flux<Integer> ticks(@Argument int n) {
        return Flux.interval(Duration.ofMillis(5)).take(n).map(Long::intValue).doOnCancel(signals::cancel);
    }

    @SubscriptionMapping
    Flux<Integer> silence() {
        return Flux.<Integer>never().doOnCancel(signals::cancel);
    }

    @SubscriptionMapping
    Flux<String> flood() {
        var drop = "x".repeat(100_000);
        return Flux.generate(sink -> sink.next(drop)).cast(String.class).doOnCancel(signals::cancel);
    }

    @SubscriptionMapping
    Flux<Integer> breaking() {
        return Flux.just(1).concatWith(Flux.error(new IllegalStateException("the password is swordfish")));
    }
}
