package dev.rejoinder.projections.search;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class SearchingTests {

    @ParameterizedTest
    @ValueSource(strings = {"The engine's profits don't last.", "U.S. cards cost 3.5 of 1,000 pounds.",
        "\"Engines\\looms\" weave (well-known) algebra: a/b."})
    void findsAStatementByItsOwnWords(String text) {
        var story = Story.opened();
        var claim = new StatementId(UUID.randomUUID());
        story.tell(new ClaimAdded(claim, story.debateId(), new Wording(text, "en"), Scope.ANY));
        TestGraph.drawn(story);

        var here = Pin.now(story.debateId().value());
        var found = Search.HITS.totals(GRAPH, List.of(here),
                new Search(text, story.debateId().value(), null).parameters());

        assertThat(found).containsEntry(here, 1L);
    }
}
