package dev.rejoinder.projections.rebuild;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.projector;
import static dev.rejoinder.projections.trial.TestGraph.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class ReconcilingTests {

    @Test
    void bringsOnADebateThatStaysBehind() {
        var story = Histories.random(81, 30);
        draw(story.messages(1, 12), 1_000);
        var reconciliation = reconciliation(new MemoryLog(story), Duration.ofHours(1));

        assertThat(reconciliation.pass().behind()).containsExactly(story.debateId());
        assertThat(version(story.debateId())).isEqualTo(12);

        assertThat(reconciliation.pass().repaired()).containsExactly(story.debateId());
        assertThat(version(story.debateId())).isEqualTo(30);
        assertThat(reconciliation.pass().behind()).isEmpty();
    }

    @Test
    void drawsADebateThatTheGraphHasNeverSeen() {
        var story = Histories.random(82, 30);
        var reconciliation = reconciliation(new MemoryLog(story), Duration.ofHours(1));
        reconciliation.pass();
        reconciliation.pass();

        assertThat(version(story.debateId())).isEqualTo(30);
    }

    @Test
    void leavesADebateThatIsOnItsWay() {
        var story = Histories.random(83, 30);
        draw(story.messages(1, 12), 1_000);
        var soFar = Story.untold(story.debateId());
        story.messages(1, 20).forEach(message -> soFar.tell(message.getPayload()));
        var log = new MemoryLog(soFar);
        var reconciliation = reconciliation(log, Duration.ofHours(1));
        reconciliation.pass();
        draw(story.messages(13, 20), 1_000);
        log.add(story);

        assertThat(reconciliation.pass().repaired()).isEmpty();
        assertThat(version(story.debateId())).isEqualTo(20);
    }

    @Test
    void leavesQuarantineToARebuild() {
        var story = Story.opened().tell("not an event");
        draw(story.messages(), 1_000);
        var reconciliation = reconciliation(new MemoryLog(story), Duration.ofHours(1));
        reconciliation.pass();

        var findings = reconciliation.pass();

        assertThat(findings.quarantined()).containsExactly(story.debateId());
        assertThat(findings.repaired()).isEmpty();
    }

    @Test
    void takesUpARebuildThatWasCutOff() {
        var story = Histories.random(84, 30);
        draw(story.messages(), 1_000);
        var log = new MemoryLog(story);
        TestGraph.dieDrawing(story.debateId(), log, "cut off", 0);

        assertThat(reconciliation(log, Duration.ofHours(1)).pass().repaired()).isEmpty();
        assertThat(reconciliation(log, Duration.ofMillis(-1)).pass().repaired())
                .containsExactly(story.debateId());

        assertThat(version(story.debateId())).isEqualTo(30);
    }

    private static Reconciliation reconciliation(MemoryLog log, Duration patience) {
        return new Reconciliation(GRAPH, log, projector(log), TestGraph.rebuild(log), patience);
    }
}
