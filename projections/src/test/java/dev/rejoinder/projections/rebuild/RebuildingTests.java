package dev.rejoinder.projections.rebuild;

import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.projector;
import static dev.rejoinder.projections.trial.TestGraph.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.TestGraph;

class RebuildingTests {

    @Test
    void mendsWhatSomebodyChanged() {
        var story = Histories.random(71, 80);
        draw(story.messages(), 1_000);
        var before = digest(story.debateId());
        TestGraph.write("MATCH (s:Statement {debateId: $id}) SET s.text = 'Nonsense.' RETURN s.id AS id",
                Map.of("id", story.debateId().toString()));
        assertThat(digest(story.debateId())).isNotEqualTo(before);

        assertThat(TestGraph.rebuild(new MemoryLog(story)).debate(story.debateId())).isEqualTo(80);

        assertThat(digest(story.debateId())).isEqualTo(before);
    }

    @Test
    void leavesNothingOfADebateThatTheLogDoesNotKnow() {
        var story = Histories.random(72, 80);
        draw(story.messages(), 1_000);

        TestGraph.forget(story.debateId());

        assertThat(TestGraph.read("MATCH (n) WHERE n.debateId = $id OR n.id = $id RETURN n.id AS id", "id",
                story.debateId())).isEmpty();
    }

    @Test
    void seesWhatHappensMeanwhile() {
        var whole = Histories.random(74, 60);
        draw(whole.messages(), 1_000);
        var drawn = digest(whole.debateId());
        var log = new MemoryLog(whole);
        var live = projector(log);
        var rebuild = TestGraph.rebuild(log);

        var drawing = CompletableFuture.runAsync(() -> rebuild.debate(whole.debateId()));
        for (var version = 1; version <= 60; version++) {
            live.draw(whole.messages(version, version), "");
        }
        drawing.join();

        assertThat(digest(whole.debateId())).isEqualTo(drawn);
    }

    @Test
    void drawsEverythingTheLogHolds() {
        var first = Histories.random(76, 30);
        var second = Histories.random(77, 30);
        draw(first.messages(1, 10), 1_000);

        assertThat(TestGraph.rebuild(new MemoryLog(first, second)).everything()).isEqualTo(2);

        assertThat(version(first.debateId())).isEqualTo(30);
        assertThat(version(second.debateId())).isEqualTo(30);
    }
}
