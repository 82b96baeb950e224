package dev.rejoinder.projections.redraw;

import static dev.rejoinder.projections.trial.TestGraph.TRANSACTIONS;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.projector;
import static dev.rejoinder.projections.trial.TestGraph.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.progress.Drawings;
import dev.rejoinder.projections.progress.Drawings.Drawing;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.TestGraph;

class HoldingDebatesTests {

    @Test
    void keepsLiveBatchesOutUntilItIsDone() {
        var story = Histories.random(73, 60);
        draw(story.messages(1, 40), 1_000);
        var hold = DebateHold.take(TRANSACTIONS, story.debateId(), "held");
        projector(new MemoryLog(story)).draw(story.messages(41, 60), "");
        assertThat(version(story.debateId())).isZero();

        TRANSACTIONS.executeInTransaction(() -> hold.release(null));
        TestGraph.rebuild(new MemoryLog(story)).debate(story.debateId());
        projector(new MemoryLog(story)).draw(story.messages(41, 60), "");

        assertThat(version(story.debateId())).isEqualTo(60);
    }

    @Test
    void showsWhoReadsThatTheDebateIsErased() {
        var story = Histories.random(78, 20);
        draw(story.messages(), 1_000);
        var drawings = new Drawings(TestGraph.GRAPH);

        var hold = DebateHold.take(TRANSACTIONS, story.debateId(), "held");
        assertThat(drawings.of(story.debateId())).isEqualTo(new Drawing(1, true));
        TRANSACTIONS.executeInTransaction(hold::begin);
        assertThat(drawings.of(story.debateId())).isEqualTo(new Drawing(2, true));

        TestGraph.rebuild(new MemoryLog(story)).debate(story.debateId());
        assertThat(drawings.of(story.debateId()).blank()).isFalse();
    }

    @Test
    void givesWayToALaterRebuild() {
        var story = Histories.random(75, 20);
        var first = DebateHold.take(TRANSACTIONS, story.debateId(), "first");
        DebateHold.take(TRANSACTIONS, story.debateId(), "later");

        assertThatExceptionOfType(DebateTaken.class)
                .isThrownBy(() -> TRANSACTIONS.executeInTransaction(first::keep))
                .withMessageContaining("Another rebuild");
    }
}
