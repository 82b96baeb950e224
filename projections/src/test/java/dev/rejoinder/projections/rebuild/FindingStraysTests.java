package dev.rejoinder.projections.rebuild;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.rebuild.AheadCheck.Stray;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class FindingStraysTests {

    private final Story story = Histories.random(91, 20);

    @AfterEach
    void forget() {
        TestGraph.forget(story.debateId());
    }

    @Test
    void passesADebateThatIsLevelOrBehind() {
        draw(story.messages(1, 12), 1_000);
        assertThat(strays(story)).isEmpty();

        draw(story.messages(), 1_000);
        assertThat(strays(story)).isEmpty();
    }

    @Test
    void findsADebateThatIsAhead() {
        draw(story.messages(), 1_000);
        var restored = Story.untold(story.debateId());
        story.messages(1, 15).forEach(message -> restored.tell(message.getPayload()));

        assertThat(strays(restored)).containsExactly(new Stray(story.debateId(), 20, 15));
    }

    @Test
    void findsADebateWithAnotherPast() {
        draw(story.messages(), 1_000);
        TestGraph.write("MATCH (d:Debate {id: $id}) SET d.chain = 'another' RETURN d.id AS id",
                Map.of("id", story.debateId().toString()));

        assertThat(strays(story)).containsExactly(new Stray(story.debateId(), 20, 20));
    }

    @Test
    void findsADebateThatTheLogDoesNotKnow() {
        draw(story.messages(), 1_000);

        assertThat(strays(Histories.random(92, 5))).contains(new Stray(story.debateId(), 20, 0));
    }

    private List<Stray> strays(Story logged) {
        return new AheadCheck(GRAPH, new MemoryLog(logged)).strays().stream()
                .filter(stray -> stray.debateId().equals(story.debateId())).toList();
    }
}
