package dev.rejoinder.api.transport;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/// Fields that answer, fail, take for ever and never end.
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
        signals.touched(id);
        return id;
    }

    @MutationMapping
    String slowTouch() throws InterruptedException {
        return signals.waitUntilReleased();
    }

    @SubscriptionMapping
    Flux<Integer> ticks(@Argument int n) {
        return Flux.interval(Duration.ofMillis(5)).take(n).map(Long::intValue).doOnCancel(signals.cancelled::countDown);
    }

    @SubscriptionMapping
    Flux<Integer> silence() {
        return Flux.<Integer>never().doOnCancel(signals.cancelled::countDown);
    }

    @SubscriptionMapping
    Flux<String> flood() {
        var drop = "x".repeat(100_000);
        return Flux.generate(sink -> sink.next(drop)).cast(String.class).doOnCancel(signals.cancelled::countDown);
    }

    @SubscriptionMapping
    Flux<Integer> breaking() {
        return Flux.just(1).concatWith(Flux.error(new IllegalStateException("the password is swordfish")));
    }

    /// What the fields have seen, for tests to wait for.
    static class Signals {

        volatile CountDownLatch started = new CountDownLatch(1);

        volatile CountDownLatch interrupted = new CountDownLatch(1);

        volatile CountDownLatch cancelled = new CountDownLatch(1);

        volatile CountDownLatch released = new CountDownLatch(1);

        volatile String touched = "";

        void reset() {
            started = new CountDownLatch(1);
            interrupted = new CountDownLatch(1);
            cancelled = new CountDownLatch(1);
            released = new CountDownLatch(1);
            touched = "";
        }

        void touched(String id) {
            touched = id;
        }

        String waitForEver() throws InterruptedException {
            started.countDown();
            try {
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException leaving) {
                interrupted.countDown();
                throw leaving;
            }
        }

        String waitUntilReleased() throws InterruptedException {
            started.countDown();
            released.await();
            touched = "slowly";
            return touched;
        }
    }
}
