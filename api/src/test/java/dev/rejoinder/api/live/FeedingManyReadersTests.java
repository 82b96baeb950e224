package dev.rejoinder.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.progress.Progress;
import reactor.core.publisher.Flux;

class FeedingManyReadersTests {

    private static final DebateId DEBATE = new DebateId(UUID.randomUUID());

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int LAST = 3;

    private final AtomicInteger reads = new AtomicInteger();

    private final AtomicInteger readingNow = new AtomicInteger();

    private final AtomicInteger readingMost = new AtomicInteger();

    private LongSupplier held = () -> LAST;

    private final AtomicInteger listening = new AtomicInteger();

    @Test
    void letsAFewReadAndSharesWhatTheyFound() {
        var together = new CyclicBarrier(ChangeFeed.READERS_MAX);
        var feed = feed((debate, version, limit) -> {
            meet(together);
            return past(debate, version, limit);
        });

        var heard = Flux.range(0, 200).flatMap(_ -> feed.of(Passage.after(DEBATE, 0, LIMIT)).take(LAST), 200)
                .count();

        assertThat(heard.block(LIMIT)).isEqualTo(200L * LAST);
        assertThat(readingMost).hasValue(ChangeFeed.READERS_MAX);
        assertThat(reads).hasValue(ChangeFeed.READERS_MAX);
    }

    @Test
    void triesAgainWhatFailsForAWhile() {
        var feed = feed((debate, version, limit) -> {
            if (reads.get() <= 2) {
                throw new IllegalStateException("No connection is free");
            }
            return past(debate, version, limit);
        });

        assertThat(feed.of(Passage.after(DEBATE, 1, LIMIT)).take(2).map(ChangeView::version).collectList()
                .block(LIMIT))
                .isEqualTo(List.of(2L, 3L));
    }

    @Test
    void givesUpWhatKeepsFailing() {
        var feed = feed((_, _, _) -> {
            throw new IllegalStateException("The graph is gone");
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> feed.of(Passage.after(DEBATE, 0, LIMIT)).blockFirst(LIMIT));
        assertThat(reads).hasValue(6);
    }

    @Test
    void letsGoOfOneWhoLeavesDuringAPause() throws Exception {
        var pausing = new CompletableFuture<Thread>();
        var passage = new Passage(DEBATE, 0, LAST, _ -> {
            pausing.complete(Thread.currentThread());
            return Duration.ofDays(1);
        }, LIMIT);

        var reader = feed(FeedingManyReadersTests::past).of(passage).subscribe();
        var thread = pausing.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        assertThat(listening).hasValue(1);
        reader.dispose();

        assertThat(thread.join(LIMIT)).isTrue();
        assertThat(listening).hasValue(0);
    }

    @Test
    void waitsForWhatIsBeingDrawnAgain() {
        var erased = new AtomicInteger(2);
        var feed = feed((debate, version, limit) -> version < 1 || erased.decrementAndGet() < 0
                ? past(debate, version, version < 1 ? 1 : limit)
                : List.of());

        var heard = feed.of(new Passage(DEBATE, 0, LAST, Tempo.UNHINDERED, LIMIT)).map(ChangeView::version);

        assertThat(heard.collectList().block(LIMIT)).isEqualTo(List.of(1L, 2L, 3L));
        assertThat(reads).hasValue(4);
    }

    @Test
    void passesOnNothingThatIsGoneAfterAPause() {
        var drawn = new AtomicLong(1);
        held = () -> drawn.getAndSet(LAST);
        var passage = new Passage(DEBATE, 1, LAST, _ -> Duration.ofMillis(1), LIMIT);

        var heard = feed(FeedingManyReadersTests::past).of(passage).map(ChangeView::version);

        assertThat(heard.collectList().block(LIMIT)).isEqualTo(List.of(2L, 3L));
        assertThat(reads).hasValue(2);
    }

    private ChangeFeed feed(ChangeFeed.Past past) {
        return new ChangeFeed((debate, version, limit) -> {
            reads.incrementAndGet();
            readingMost.accumulateAndGet(readingNow.incrementAndGet(), Math::max);
            try {
                return past.after(debate, version, limit);
            } finally {
                readingNow.decrementAndGet();
            }
        }, new Standstill(), _ -> LAST);
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static List<ChangeView> past(UUID debate, long version, int limit) {
        return LongStream.rangeClosed(version + 1, LAST).limit(limit)
                .mapToObj(next -> new ChangeView(debate, next, Instant.EPOCH, "ada", "ClaimAdded", "CLAIM",
                        debate, "{}"))
                .toList();
    }

    private final class Standstill implements Progress {

        @Override
        public long version(DebateId debate) {
            return held.getAsLong();
        }

        @Override
        public long await(DebateId debate, long version, Duration limit) {
            return LAST;
        }

        @Override
        public Listening listen(DebateId debate, LongConsumer listener) {
            listening.incrementAndGet();
            return listening::decrementAndGet;
        }
    }
}
