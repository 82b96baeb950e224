package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import dev.rejoinder.projections.graph.Graph;

/// Counting what a document costs: as many statements for many owners as for one.
@RunningServer
class CountingReadsTests {

    private static final String DEBATE = """
            query ($id: ID!, $breadth: Int!) { debate(id: $id) { statements(first: $breadth) {
              totalCount edges { node { text sources { url } attribution { speaker { name } }
                questions(first: 5) { edges { node { id } } }
                supportedBy(first: 5) { totalCount edges { node { premises { text }
                  target { __typename } } } }
                attackedBy(first: 5) { edges { node { scheme
                  attackedBy(first: 5) { edges { node { id } } } } } }
                debate { title } } } } } }
            """;

    private static final String STATEMENT = """
            query ($id: ID!) { statement(id: $id) { text sources { url } relations(first: 50) {
              edges { node { kind premises { text } } } } } }
            """;

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    @Autowired
    Graph graph;

    @Test
    void aBroadDocumentCostsNoMoreThanANarrowOne() {
        var debate = forum.open("Do engines compose music?");
        var before = forum.claim(debate, "Engines can compose music.");
        for (var number = 0; number < 49; number++) {
            var next = forum.claim(debate, "Reason " + number);
            forum.support(debate, next, before);
            forum.attack(debate, before, next);
            before = next;
        }
        forum.settled(debate);

        var narrow = cost(debate, 1);

        assertThat(narrow).isBetween(8L, 13L);
        assertThat(cost(debate, 50)).isLessThanOrEqualTo(narrow + 3);
        assertThat(cost(debate, 50)).isEqualTo(cost(debate, 10));
    }

    @Test
    void aStatementWithItsRelationsCostsThreeAndALookBack() {
        var debate = forum.open("Do engines think?");
        var claim = forum.claim(debate, "Engines think.");
        for (var number = 0; number < 20; number++) {
            forum.support(debate, forum.claim(debate, "Reason " + number), claim);
        }
        forum.settled(debate);

        assertThat(reads(() -> client.document(STATEMENT).variable("id", claim).execute()
                .path("statement.relations.edges").entityList(Object.class).hasSize(20)))
                .isLessThanOrEqualTo(4);
    }

    private long cost(String debate, int breadth) {
        return reads(() -> client.document(DEBATE).variable("id", debate).variable("breadth", breadth)
                .execute().path("debate.statements.edges").entityList(Object.class).hasSize(breadth));
    }

    /// The fewest of some times: the server reads now and then for itself.
    private long reads(Runnable query) {
        return LongStream.range(0, 5).map(_ -> {
            var before = graph.reads();
            query.run();
            return graph.reads() - before;
        }).min().orElseThrow();
    }
}
