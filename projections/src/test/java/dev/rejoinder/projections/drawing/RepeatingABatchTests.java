package dev.rejoinder.projections.drawing;

import static dev.rejoinder.projections.trial.TestGraph.TRANSACTIONS;
import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.version;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.TestGraph;

class RepeatingABatchTests {

    @Test
    void changesNothing() {
        var story = Histories.random(21, 60);
        draw(story.messages(), 1_000);
        var before = digest(story.debateId());

        draw(story.messages(), 1_000);
        draw(story.messages(10, 20), 1);

        assertThat(digest(story.debateId())).isEqualTo(before);
    }

    @Test
    void drawsItOnceWhenTheFirstTimeWasNotCommitted() {
        var story = Histories.random(22, 60);
        var projector = TestGraph.projector(new MemoryLog());
        var crashed = TRANSACTIONS.startTransaction();
        projector.draw(story.messages(), "");
        crashed.rollback();
        assertThat(version(story.debateId())).isZero();

        projector.draw(story.messages(), "");

        assertThat(version(story.debateId())).isEqualTo(60);
    }
}
