package dev.rejoinder.api.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.rebuild.RebuildRecord;
import dev.rejoinder.projections.rebuild.RebuildRecord.Progress;
import dev.rejoinder.projections.rebuild.RebuildRecord.State;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class WatchingProgressTests {

    private static final UUID REBUILD = UUID.randomUUID();

    private static final Duration BEAT = Duration.ofMillis(5);

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int EVENTS = 20;

    private final AtomicInteger reads = new AtomicInteger();

    private final Watch<RebuildRecord> watch =
            new Watch<>(_ -> Optional.of(read()), RebuildRecord::isOver, BEAT);

    /// Each reading finds it one event further, until all are drawn.
    private RebuildRecord read() {
        var done = Math.min(EVENTS, reads.incrementAndGet());
        return new RebuildRecord(REBUILD, null, done < EVENTS ? State.RUNNING : State.DONE, null, "ada",
                Instant.EPOCH, null, new Progress(1, 0, EVENTS, done, 10));
    }

    @Test
    void bringsEachStepUntilTheEnd() {
        var heard = watch.follow(REBUILD).collectList().blockOptional(LIMIT).orElseThrow();

        assertThat(heard).extracting(rebuild -> rebuild.progress().eventsDone()).isSorted()
                .doesNotHaveDuplicates().endsWith((long) EVENTS);
        assertThat(heard.getLast().state()).isEqualTo(State.DONE);
        assertThat(watch.followed()).isZero();
    }

    @Test
    void readsOnceForAllWhoFollow() {
        var lasts = Flux.range(0, 100).flatMap(_ -> watch.follow(REBUILD).last(), 100).collectList();

        assertThat(lasts.blockOptional(LIMIT).orElseThrow()).hasSize(100).containsOnly(read());
        assertThat(reads).hasValueLessThan(2 * EVENTS);
    }

    @Test
    void endsForOneThatIsForgotten() {
        var forgotten = new Watch<>(
                _ -> reads.get() < 3 ? Optional.of(read()) : Optional.empty(), RebuildRecord::isOver, BEAT);

        assertThat(forgotten.follow(REBUILD).collectList().blockOptional(LIMIT).orElseThrow()).hasSize(3);
    }

    @Test
    void freesEverythingWhenAllHaveLeft() {
        assertThat(watch.follow(REBUILD).take(2).count().block(LIMIT)).isEqualTo(2);

        var quiet = Mono.fromSupplier(watch::followed).repeatWhen(again -> again.delayElements(BEAT))
                .takeUntil(followed -> followed == 0).last();
        assertThat(quiet.block(LIMIT)).isZero();
    }

    @Test
    void lastsWhileNobodyTakesAnything() {
        var heard = watch.follow(REBUILD).limitRate(1).delayElements(Duration.ofMillis(50));

        assertThat(heard.blockLast(LIMIT)).isEqualTo(read());
    }

    @Test
    void failsAsTheReadingDoes() {
        var failing = new Watch<RebuildRecord>(_ -> {
            throw new IllegalStateException("boom");
        }, RebuildRecord::isOver, BEAT);

        assertThatIllegalStateException().isThrownBy(() -> failing.follow(REBUILD).blockFirst(LIMIT));
        assertThat(failing.followed()).isZero();
    }
}
