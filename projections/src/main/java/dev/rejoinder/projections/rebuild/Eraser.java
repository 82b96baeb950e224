package dev.rejoinder.projections.rebuild;

import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.GraphTransactions;

/// Takes everything of a debate but its own node out of the graph, a limited number of nodes per transaction.
final class Eraser {

    private static final String ERASE_CHANGES = """
            MATCH (n:Change) WHERE n.debateId = $id AND n.version > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_WORDINGS = """
            MATCH (n:Wording) WHERE n.debateId = $id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_WITHDRAWALS = """
            MATCH (n:Withdrawal) WHERE n.debateId = $id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_SOURCES = """
            MATCH (n:Source) WHERE n.debateId = $id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_SCHEMES = """
            MATCH (n:SchemeAssignment) WHERE n.debateId = $id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_REVISIONS = """
            MATCH (n:DebateRevision) WHERE n.debateId = $id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_LABELS = """
            MATCH (n:Label) WHERE n.debateId = $id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_SPEAKERS = """
            MATCH (n:Speaker) WHERE n.debateId = $id
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_RELATIONS = """
            MATCH (n:Relation) WHERE n.debateId = $id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_STATEMENTS = """
            MATCH (n:Statement) WHERE n.debateId = $id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    /// The most connected come last, when little is left to detach them from.
    private static final List<String> ALL =
            List.of(ERASE_CHANGES, ERASE_WORDINGS, ERASE_WITHDRAWALS, ERASE_SOURCES,
                    ERASE_SCHEMES, ERASE_REVISIONS, ERASE_LABELS, ERASE_SPEAKERS, ERASE_RELATIONS,
                    ERASE_STATEMENTS);

    private static final long LIMIT = 1_000;

    private final GraphTransactions transactions;

    Eraser(GraphTransactions transactions) {
        this.transactions = transactions;
    }

    /// Erases the debate; each transaction begins with `hold`, which fails when the debate is no longer held.
    void erase(DebateId debateId, Runnable hold) {
        var parameters = Map.<String, Object>of("id", debateId.toString(), "limit", LIMIT);
        for (var cypher : ALL) {
            var erased = LIMIT;
            while (erased == LIMIT) {
                erased = transactions.fetchInTransaction(() -> {
                    hold.run();
                    return transactions.run(cypher, parameters).getFirst().number("erased");
                });
            }
        }
    }
}
