package dev.rejoinder.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.changes.ChangeView;

class KeepingThePaceTests {

    private static final Instant START = Instant.parse("1843-10-01T12:00:00Z");

    @Test
    void waitsAsLongBeforeEach() {
        assertThat(pauses(new ReplayPace(250, null), START, 0, 60, 0)).containsExactly(250L, 250L, 250L);
    }

    @Test
    void doesNotWaitUnlessTold() {
        assertThat(pauses(null, START, 1, 60)).containsExactly(0L, 0L);
    }

    @Test
    void isSoManyTimesAsFastAsItHappened() {
        assertThat(pauses(speed(2, 60_000), START, 3, 0, 5)).containsExactly(1_500L, 0L, 2_500L);
        assertThat(pauses(speed(0.5, 60_000), START, 3)).containsExactly(6_000L);
    }

    @Test
    void cutsLongPauses() {
        assertThat(pauses(speed(1, 2_000), START, 1, 3_600, 2)).containsExactly(1_000L, 2_000L, 2_000L);
    }

    @Test
    void beginsAtOnceWhenNothingWasBefore() {
        assertThat(pauses(speed(1, 2_000), null, 10, 1)).containsExactly(0L, 1_000L);
    }

    @Test
    void doesNotWaitForATimeThatIsPast() {
        assertThat(pauses(speed(1, 2_000), START, 5, -3, 1)).containsExactly(2_000L, 0L, 1_000L);
    }

    private static ReplayPace speed(double times, int longestPauseMillis) {
        return new ReplayPace(null, new ReplaySpeed(times, longestPauseMillis));
    }

    /// The pauses before changes that happened so many seconds after one another.
    private static List<Long> pauses(@Nullable ReplayPace pace, @Nullable Instant start, long... seconds) {
        var tempo = ReplayPace.tempo(pace, start);
        var at = START;
        var pauses = Stream.<Long>builder();
        for (var later : seconds) {
            at = at.plusSeconds(later);
            pauses.add(tempo.pauseBefore(change(at)).toMillis());
        }
        return pauses.build().toList();
    }

    private static ChangeView change(Instant at) {
        return new ChangeView(new UUID(0, 1), 1, at, "ada", "statement.withdrawn", "STATEMENT",
                new UUID(0, 2), "{}");
    }
}
