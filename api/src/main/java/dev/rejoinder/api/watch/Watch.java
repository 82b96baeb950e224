package dev.rejoinder.api.watch;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import dev.rejoinder.api.transport.Outages;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/// Follows long work, such as rebuilds and imports, until it is over. One read at each beat serves all who follow the
/// same one; whoever is slow misses what is no longer news.
public final class Watch<T> {

    /// How often work is looked at.
    public static final Duration BEAT = Duration.ofSeconds(1);

    private static final int RETRIES_MAX = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private static final Duration PAUSE_MAX = Duration.ofSeconds(5);

    private final Function<UUID, Optional<T>> find;

    private final Predicate<T> over;

    private final Duration beat;

    private final Map<UUID, Flux<T>> followed = new ConcurrentHashMap<>();

    /// Watches what `find` tells of a piece of work, at each beat, until it is over.
    public Watch(Function<UUID, Optional<T>> find, Predicate<T> over, Duration beat) {
        this.find = find;
        this.over = over;
        this.beat = beat;
    }

    /// The work as it is now, and then at each beat that has brought it on. Ends with the work, or when it is
    /// forgotten.
    public Flux<T> follow(UUID id) {
        return Flux.defer(() -> followed.computeIfAbsent(id, this::shared)).onBackpressureLatest();
    }

    private Flux<T> shared(UUID id) {
        return Flux.interval(Duration.ZERO, beat).onBackpressureDrop().concatMap(_ -> read(id), 1)
                .takeWhile(Optional::isPresent).map(Optional::orElseThrow)
                .takeUntil(over).distinctUntilChanged()
                .doOnTerminate(() -> followed.remove(id)).doOnCancel(() -> followed.remove(id))
                .replay(1).refCount();
    }

    private Mono<Optional<T>> read(UUID id) {
        return Mono.fromCallable(() -> find.apply(id)).subscribeOn(Schedulers.boundedElastic())
                .retryWhen(Retry.backoff(RETRIES_MAX, FIRST_PAUSE).maxBackoff(PAUSE_MAX)
                        .filter(Outages::explain)
                        .onRetryExhaustedThrow((_, last) -> last.failure()));
    }

    /// How many pieces of work are followed just now.
    int followed() {
        return followed.size();
    }
}
