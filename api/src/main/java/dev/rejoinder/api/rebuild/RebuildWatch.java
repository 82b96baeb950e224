package dev.rejoinder.api.rebuild;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import dev.rejoinder.projections.graph.GraphUnavailable;
import dev.rejoinder.projections.rebuild.RebuildRecord;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/// Follows rebuilds until they are over. One read at each beat serves all who follow the same one; whoever is slow
/// misses what is no longer news.
final class RebuildWatch {

    static final Duration BEAT = Duration.ofSeconds(1);

    private static final int RETRIES_MAX = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private static final Duration PAUSE_MAX = Duration.ofSeconds(5);

    private final Function<UUID, Optional<RebuildRecord>> find;

    private final Duration beat;

    private final Map<UUID, Flux<RebuildRecord>> followed = new ConcurrentHashMap<>();

    RebuildWatch(Function<UUID, Optional<RebuildRecord>> find, Duration beat) {
        this.find = find;
        this.beat = beat;
    }

    /// The rebuild as it is now, and then at each beat that has brought it on. Ends with the rebuild, or when it is
    /// forgotten.
    Flux<RebuildRecord> follow(UUID id) {
        return Flux.defer(() -> followed.computeIfAbsent(id, this::shared)).onBackpressureLatest();
    }

    private Flux<RebuildRecord> shared(UUID id) {
        return Flux.interval(Duration.ZERO, beat).onBackpressureDrop().concatMap(_ -> read(id), 1)
                .takeWhile(Optional::isPresent).map(Optional::orElseThrow)
                .takeUntil(RebuildRecord::isOver).distinctUntilChanged()
                .doOnTerminate(() -> followed.remove(id)).doOnCancel(() -> followed.remove(id))
                .replay(1).refCount();
    }

    private Mono<Optional<RebuildRecord>> read(UUID id) {
        return Mono.fromCallable(() -> find.apply(id)).subscribeOn(Schedulers.boundedElastic())
                .retryWhen(Retry.backoff(RETRIES_MAX, FIRST_PAUSE).maxBackoff(PAUSE_MAX)
                        .filter(GraphUnavailable.class::isInstance)
                        .onRetryExhaustedThrow((_, last) -> last.failure()));
    }

    /// How many rebuilds are followed just now.
    int followed() {
        return followed.size();
    }
}
