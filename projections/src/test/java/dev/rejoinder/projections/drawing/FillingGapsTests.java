package dev.rejoinder.projections.drawing;

import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.forget;
import static dev.rejoinder.projections.trial.TestGraph.projector;
import static dev.rejoinder.projections.trial.TestGraph.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;

class FillingGapsTests {

    @Test
    void readsWhatIsMissingFromTheLog() {
        var story = Histories.random(31, 50);
        draw(story.messages(), 1_000);
        var whole = digest(story.debateId());
        forget(story.debateId());
        draw(story.messages(1, 10), 1_000);

        var batch = new ArrayList<>(story.messages(20, 25));
        batch.addAll(story.messages(40, 50));
        projector(new MemoryLog(story)).draw(batch, "");

        assertThat(digest(story.debateId())).isEqualTo(whole);
    }

    @Test
    void failsWhenTheLogDoesNotHoldIt() {
        var story = Histories.random(32, 20);

        assertThatIllegalStateException()
                .isThrownBy(() -> projector(new MemoryLog()).draw(story.messages(5, 8), ""))
                .withMessageContaining("does not hold version 1");

        assertThat(version(story.debateId())).isZero();
    }

    @Test
    void leavesLongOnesToTheReconciliation() {
        var story = Story.opened();
        for (var index = 0; index < Continuity.GAP_LIMIT + 1; index++) {
            story.tell("anything");
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> projector(new MemoryLog(story))
                        .draw(story.messages(story.version(), story.version()), ""))
                .withMessageContaining("too many");
    }
}
