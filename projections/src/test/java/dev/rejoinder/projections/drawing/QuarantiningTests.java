package dev.rejoinder.projections.drawing;

import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class QuarantiningTests {

    private final Story sound = Histories.random(41, 40);

    @Test
    void stopsTheDebateOfAnEventThatCannotBeRead() {
        var poisoned = Story.opened().tell("not an event").tell(retitled());

        drawTogether(poisoned);

        assertThat(quarantine(poisoned).number("quarantinedVersion")).isEqualTo(2);
        assertThat(quarantine(poisoned).text("quarantineReason")).contains("no event of a debate");
        assertThat(version(poisoned.debateId())).isEqualTo(1);
    }

    @Test
    void stopsTheDebateOfAnEventThatDoesNotFit() {
        var nobody = new StatementId(UUID.randomUUID());
        var poisoned = Story.opened().tell(retitled()).tell(new StatementRestored(nobody)).tell(retitled());

        drawTogether(poisoned);

        assertThat(quarantine(poisoned).number("quarantinedVersion")).isEqualTo(3);
        assertThat(version(poisoned.debateId())).isEqualTo(2);
    }

    @Test
    void stopsTheDebateWhoseRowsTheGraphRefuses() {
        var claim = new StatementId(UUID.randomUUID());
        var first = TestGraph.drawn(Story.opened().tell(claimed(claim)));
        var second = Story.opened().tell(retitled()).tell(claimed(claim)).tell(retitled());

        drawTogether(second);

        assertThat(quarantine(second).number("quarantinedVersion")).isEqualTo(3);
        assertThat(quarantine(second).text("quarantineReason")).contains("GraphRefusal");
        assertThat(version(second.debateId())).isEqualTo(2);
        assertThat(version(first.debateId())).isEqualTo(2);
    }

    @Test
    void isTheSameInBatchesOfOne() {
        var poisoned = Story.opened().tell(retitled()).tell("not an event").tell(retitled());
        draw(poisoned.messages(), 1);

        assertThat(quarantine(poisoned).number("quarantinedVersion")).isEqualTo(3);
        assertThat(version(poisoned.debateId())).isEqualTo(2);
    }

    @Test
    void ofTheVeryFirstEventLeavesTheDebateAtVersionZero() {
        var poisoned = Story.untold(new DebateId(UUID.randomUUID())).tell("not an event");
        draw(poisoned.messages(), 1);

        assertThat(quarantine(poisoned).number("quarantinedVersion")).isEqualTo(1);
        assertThat(version(poisoned.debateId())).isZero();
    }

    @Test
    void endsWithTheRebuildOnceTheCauseIsGone() {
        var mended = Histories.random(42, 30);
        var poisoned = Story.untold(mended.debateId());
        mended.messages(1, 9).forEach(message -> poisoned.tell(message.getPayload()));
        draw(poisoned.tell("not an event").messages(), 1_000);

        TestGraph.rebuild(new MemoryLog(mended)).debate(mended.debateId());

        assertThat(quarantine(mended).has("quarantinedVersion")).isFalse();
        assertThat(version(mended.debateId())).isEqualTo(30);
    }

    /// One batch with the sound debate, which must not notice.
    private void drawTogether(Story poisoned) {
        var batch = new ArrayList<EventMessage<?>>(sound.messages(1, 20));
        batch.addAll(poisoned.messages());
        batch.addAll(sound.messages(21, 40));
        draw(batch, 1_000);
        assertThat(version(sound.debateId())).isEqualTo(40);
        var drawnWithPoison = digest(sound.debateId());
        TestGraph.forget(sound.debateId());
        draw(sound.messages(), 1_000);
        assertThat(digest(sound.debateId())).isEqualTo(drawnWithPoison);
        TestGraph.forget(sound.debateId());
    }

    private static Row quarantine(Story story) {
        List<Row> rows = TestGraph.read("""
                MATCH (d:Debate {id: $id})
                RETURN d.quarantinedVersion AS quarantinedVersion, d.quarantineReason AS quarantineReason
                """, "id", story.debateId());
        return rows.getFirst();
    }

    private static DebateRetitled retitled() {
        return new DebateRetitled(new DebateId(UUID.randomUUID()), "Another title");
    }

    private static ClaimAdded claimed(StatementId claim) {
        return new ClaimAdded(claim, new DebateId(UUID.randomUUID()), new Wording("Engines weave.", "en"),
                Scope.ANY);
    }
}
