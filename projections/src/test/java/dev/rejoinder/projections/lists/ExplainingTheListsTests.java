package dev.rejoinder.projections.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.projections.changes.Changes;
import dev.rejoinder.projections.debates.DebateLists;
import dev.rejoinder.projections.labels.Labels;
import dev.rejoinder.projections.questions.OpenQuestions;
import dev.rejoinder.projections.relations.RelationLists;
import dev.rejoinder.projections.search.Search;
import dev.rejoinder.projections.speakers.SpeakerLists;
import dev.rejoinder.projections.statements.StatementLists;
import dev.rejoinder.projections.trial.TestGraph;
import dev.rejoinder.projections.verdicts.StandingTurns;

/// Explaining the statements that lists put together from their parts.
class ExplainingTheListsTests {

    @ParameterizedTest
    @MethodSource("statements")
    void succeeds(String cypher) {
        assertThat(TestGraph.GRAPH.read("EXPLAIN " + cypher, Map.of())).isEmpty();
    }

    @Test
    void listsHaveNamesOfTheirOwn() {
        assertThat(lists().map(Listing::name)).doesNotHaveDuplicates();
    }

    static Stream<String> statements() {
        return lists().flatMap(Listing::statements);
    }

    private static Stream<? extends Listing<?>> lists() {
        return Stream.of(DebateLists.all(), StatementLists.all(), RelationLists.all(), SpeakerLists.all(),
                Changes.all(), OpenQuestions.all(),
                List.of(Search.HITS, Search.HITS_THEN, Labels.IN_DEBATE, StandingTurns.LIST))
                .flatMap(Collection::stream);
    }
}
