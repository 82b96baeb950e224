package dev.rejoinder.projections.progress;

import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.progress.Drawings.Drawing;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.TestGraph;

class CountingDrawingsTests {

    private final Drawings drawings = new Drawings(TestGraph.GRAPH);

    @Test
    void beginsAtNothing() {
        var story = Histories.random(65, 20);
        assertThat(drawings.of(story.debateId())).isEqualTo(new Drawing(0, false));

        draw(story.messages(), 5);

        assertThat(drawings.of(story.debateId())).isEqualTo(new Drawing(0, false));
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

        assertThat(drawings.of(small.debateId())).isEqualTo(new Drawing(2, false));
        assertThat(drawings.of(large.debateId())).isEqualTo(new Drawing(2, false));
        assertThat(digest(small.debateId())).isEqualTo(before);
    }
}
