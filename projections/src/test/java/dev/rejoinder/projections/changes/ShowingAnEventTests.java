package dev.rejoinder.projections.changes;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;

import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.TestGraph;

class ShowingAnEventTests {

    @Test
    void isAlikeFromTheLogAndFromTheGraph() {
        var story = drawn(Histories.random(341, 300));
        var debate = story.debateId().value();
        var fromTheLog = story.messages().stream().map(ShowingAnEventTests::change).toList();

        assertThat(new Changes(GRAPH).after(debate, 0, 1_000)).isEqualTo(fromTheLog);

        var pins =
                LongStream.rangeClosed(1, story.version() + 1).mapToObj(version -> new Pin(debate, version))
                        .toList();
        assertThat(new Changes(GRAPH).find(pins).values()).containsExactlyInAnyOrderElementsOf(fromTheLog);
    }

    private static ChangeView change(EventMessage<?> message) {
        return ChangeView.of(Stamp.of(message.getMetaData()), (RejoinderEvent) message.getPayload(),
                TestGraph.describe(message.getPayload()));
    }
}
