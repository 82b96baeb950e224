package dev.rejoinder.projections.progress;

import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.TestGraph;

class CountingDrawingsTests {

    private final Drawings drawings = new Drawings(TestGraph.GRAPH);

    @Test
    void beginsAtNothing() {
        var story = Histories.random(65, 20);
        assertThat(drawings.drawing(story.debateId())).isZero();

        draw(story.messages(), 5);

        assertThat(drawings.drawing(story.debateId())).isZero();
    }

    @Test
    void risesWithEveryRebuildAndIsNoPartOfTheDebate() {
        var small = Histories.random(66, 20);
        var large = Histories.random(67, 1_100);
        draw(small.messages(), 1_000);
        var before = digest(small.debateId());
        var rebuild = TestGraph.rebuild(new MemoryLog(small, large));

        rebuild.debate(small.debateId());
        rebuild.debate(small.debateId());
        rebuild.debate(large.debateId());

        assertThat(drawings.drawing(small.debateId())).isEqualTo(2);
        assertThat(drawings.drawing(large.debateId())).isEqualTo(1);
        assertThat(digest(small.debateId())).isEqualTo(before);
    }
}
