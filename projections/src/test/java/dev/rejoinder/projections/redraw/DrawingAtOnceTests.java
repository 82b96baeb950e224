package dev.rejoinder.projections.redraw;

import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.projector;
import static dev.rejoinder.projections.trial.TestGraph.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.graph.GraphRefusal;
import dev.rejoinder.projections.log.DebateLog.Head;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;
import dev.rejoinder.projections.trial.WatchedLog;

class DrawingAtOnceTests {

    private final Story story = Histories.random(901, 60);

    private final Story other = Histories.random(902, 60);

    private final WatchedLog log = new WatchedLog(new MemoryLog(story, other));

    @AfterEach
    void forget() {
        TestGraph.forget(story.debateId());
        TestGraph.forget(other.debateId());
    }

    @Test
    void drawsWhatHappenedSinceTheLogWasRead() {
        draw(story.messages(), 1_000);
        var drawn = digest(story.debateId());
        TestGraph.forget(story.debateId());
        log.happen(story.debateId(), 59);
        draw(story.messages(1, 59), 1_000);
        log.afterReading(story.debateId(), () -> {
            log.happen(story.debateId(), 60);
            projector(log).draw(story.messages(60, 60), "");
        });

        TestGraph.redraw(log).together(heads(story), null);

        assertThat(digest(story.debateId())).isEqualTo(drawn);
    }

    @Test
    void drawsAllOrNothing() {
        draw(story.messages(1, 30), 1_000);
        var before = digest(story.debateId());
        draw(other.messages(), 1_000);
        var stolen = Story.opened();
        other.messages(2, 60).forEach(message -> stolen.tell(message.getPayload()));

        var redraw = TestGraph.redraw(new MemoryLog(story, stolen));

        assertThatExceptionOfType(GraphRefusal.class)
                .isThrownBy(() -> redraw.together(heads(story, stolen), null));
        assertThat(digest(story.debateId())).isEqualTo(before);
        assertThat(version(stolen.debateId())).isZero();
    }

    @Test
    void leavesTheMarkOnEveryDebate() {
        assertThat(TestGraph.redraw(log).together(heads(story, other), "mark"))
                .isEqualTo(Map.of(story.debateId(), 60L, other.debateId(), 60L));

        assertThat(TestGraph.redraw(log).marked(heads(story, other), "mark"))
                .containsExactlyInAnyOrder(story.debateId(), other.debateId());
        assertThat(TestGraph.redraw(log).marked(heads(story, other), "other")).isEmpty();
    }

    @Test
    void leavesWhatHasOutgrownIt() {
        var large = Histories.random(903, 1_100);
        var redraw = TestGraph.redraw(new MemoryLog(large));

        assertThat(Redraw.isSmall(heads(large))).isFalse();
        assertThatExceptionOfType(Outgrown.class).isThrownBy(() -> redraw.together(heads(large), null));
    }

    @Test
    void putsAboutAThousandEventsTogether() {
        var bundles =
                Redraw.bundles(List.of(head(400), head(500), head(101), head(2_000), head(1), head(999)));

        assertThat(bundles).extracting(bundle -> bundle.stream().map(Head::version).toList())
                .containsExactly(List.of(400L, 500L), List.of(101L), List.of(2_000L), List.of(1L, 999L));
    }

    private Head head(long version) {
        return new Head(story.debateId(), version, "");
    }

    private static List<Head> heads(Story... stories) {
        return List.of(stories).stream().map(each -> new Head(each.debateId(), each.version(), "")).toList();
    }
}
