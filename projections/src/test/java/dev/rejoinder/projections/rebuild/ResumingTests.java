package dev.rejoinder.projections.rebuild;

import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.log.LogUnavailable;
import dev.rejoinder.projections.rebuild.RebuildRecord.State;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;
import dev.rejoinder.projections.trial.WatchedLog;
import dev.rejoinder.projections.trial.WatchedLog.Reading;

class ResumingTests {

    private static final Duration OVER = Duration.ofMillis(-1);

    private static final Duration LONG = Duration.ofHours(1);

    private final Story small = Histories.random(801, 60);

    private final Story large = Histories.random(802, 1_300);

    private final Story untouched = Histories.random(803, 80);

    private final WatchedLog log = new WatchedLog(new MemoryLog(small, large, untouched));

    @AfterEach
    void forget() {
        TestGraph.forgetRebuilds();
        List.of(small, large, untouched).forEach(story -> TestGraph.forget(story.debateId()));
    }

    @Test
    void goesOnWhereAnotherNodeDied() {
        List.of(small, large, untouched).forEach(story -> draw(story.messages(), 1_000));
        var before =
                List.of(digest(small.debateId()), digest(large.debateId()), digest(untouched.debateId()));
        dieInTheMiddle(TestGraph.rebuild(log, OVER).rebuilds());
        var first = log.readings().size();

        assertThat(TestGraph.rebuild(log, OVER).everything()).isEqualTo(3);

        var readings = log.readings().subList(first, log.readings().size());
        assertThat(readings).extracting(Reading::debateId).doesNotContain(small.debateId());
        assertThat(readings)
                .contains(new Reading(large.debateId(), 1_001), new Reading(untouched.debateId(), 1))
                .doesNotContain(new Reading(large.debateId(), 1));
        assertThat(List.of(digest(small.debateId()), digest(large.debateId()), digest(untouched.debateId())))
                .isEqualTo(before);
    }

    /// One debate is drawn, of another the first thousand events.
    private void dieInTheMiddle(Rebuilds rebuilds) {
        var rebuild = rebuilds.order(RebuildOrder.everything("ada"));
        assertThat(rebuilds.takeUp(rebuild.id(), "the dead")).isPresent();
        var mark = rebuild.id().toString();
        TestGraph.redraw(log).together(log.head(small.debateId()).stream().toList(), mark);
        TestGraph.dieDrawing(large.debateId(), log, mark, 1_000);
    }

    @Test
    void countsWhatOthersDid() {
        var rebuilds = TestGraph.rebuild(log, OVER).rebuilds();
        dieInTheMiddle(rebuilds);
        TestGraph.rebuild(log, OVER).everything();

        var progress = rebuilds.latest(1).getFirst().progress();

        assertThat(progress.debates()).isEqualTo(progress.debatesDone()).isEqualTo(3);
        assertThat(progress.events()).isEqualTo(progress.eventsDone()).isEqualTo(60 + 1_300 + 80);
        assertThat(progress.eventsPerSecond()).isPositive();
    }

    @Test
    void waitsUntilTheOtherNodeIsSilent() {
        var patient = TestGraph.rebuild(log, LONG);
        var rebuild = patient.rebuilds().order(RebuildOrder.everything("ada"));
        patient.rebuilds().takeUp(rebuild.id(), "one");

        assertThat(patient.rebuilds().free()).isEmpty();
        assertThat(patient.shift(rebuild.id())).isEmpty();
        assertThat(TestGraph.rebuild(log, OVER).shift(rebuild.id())).isPresent();
        assertThat(patient.rebuilds().keep(rebuild.id(), "one", rebuild.progress())).isFalse();
    }

    @Test
    void isNeverDoneTwice() {
        var rebuild = TestGraph.rebuild(log, OVER);
        rebuild.everything();
        var done = rebuild.rebuilds().latest(1).getFirst();

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(rebuild.rebuilds().free()).isEmpty();
        assertThat(rebuild.shift(done.id())).isEmpty();
    }

    @Test
    void leavesARebuildToOthersWhenTheLogIsAway() {
        var rebuild = TestGraph.rebuild(log, LONG);
        log.fail(untouched.debateId(), new LogUnavailable(new IllegalStateException("the log is away")));

        assertThatExceptionOfType(RebuildFailed.class).isThrownBy(rebuild::everything)
                .withMessageContaining("cut off 3 times");
        assertThat(rebuild.rebuilds().latest(1).getFirst().state()).isEqualTo(State.WAITING);

        log.mend();
        assertThat(rebuild.everything()).isEqualTo(3);
    }

    @Test
    void drawsAllOthersWhenOneDebateCannotBeRead() {
        var rebuild = TestGraph.rebuild(log, LONG);
        log.fail(small.debateId(), new IllegalStateException("nobody can read this"));

        assertThatExceptionOfType(RebuildFailed.class).isThrownBy(rebuild::everything)
                .withMessageStartingWith(
                        "1 of the debates could not be drawn, among them " + small.debateId());

        assertThat(TestGraph.version(large.debateId())).isEqualTo(1_300);
        assertThat(TestGraph.version(untouched.debateId())).isEqualTo(80);
        assertThat(rebuild.rebuilds().latest(1).getFirst().reason()).contains(small.debateId().toString());
    }

    @Test
    void knowsNoOtherRebuild() {
        assertThat(TestGraph.rebuild(log).rebuilds().find(UUID.randomUUID())).isEmpty();
    }
}
