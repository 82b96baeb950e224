package dev.rejoinder.projections.redraw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.GraphTransactions;

/// Takes everything of debates but their own nodes out of the graph, a limited number of nodes per transaction.
final class Eraser {

    private static final String ERASE_CHANGES = """
            UNWIND $ids AS id
            MATCH (n:Change) WHERE n.debateId = id AND n.version > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_WORDINGS = """
            UNWIND $ids AS id
            MATCH (n:Wording) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_WITHDRAWALS = """
            UNWIND $ids AS id
            MATCH (n:Withdrawal) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_SOURCES = """
            UNWIND $ids AS id
            MATCH (n:Source) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_SCHEMES = """
            UNWIND $ids AS id
            MATCH (n:SchemeAssignment) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_BURDENS = """
            UNWIND $ids AS id
            MATCH (n:Burden) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_CHALLENGES = """
            UNWIND $ids AS id
            MATCH (n:Challenge) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_READINGS = """
            UNWIND $ids AS id
            MATCH (n:SupportReading) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_STANCES = """
            UNWIND $ids AS id
            MATCH (n:Stance) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_ORIGINS = """
            UNWIND $ids AS id
            MATCH (n:Origin) WHERE n.debateId = id AND n.subjectId >= '' AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_REVISIONS = """
            UNWIND $ids AS id
            MATCH (n:DebateRevision) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_LABELS = """
            UNWIND $ids AS id
            MATCH (n:Label) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_VERDICTS = """
            UNWIND $ids AS id
            MATCH (n:Verdict) WHERE n.debateId = id AND n.subjectId >= '' AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_SPEAKERS = """
            UNWIND $ids AS id
            MATCH (n:Speaker) WHERE n.debateId = id
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_RELATIONS = """
            UNWIND $ids AS id
            MATCH (n:Relation) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    private static final String ERASE_STATEMENTS = """
            UNWIND $ids AS id
            MATCH (n:Statement) WHERE n.debateId = id AND n.since > 0
            WITH n LIMIT $limit
            DETACH DELETE n
            RETURN count(*) AS erased
            """;

    /// The most connected come last, when little is left to detach them from.
    private static final List<String> ALL =
            List.of(ERASE_CHANGES, ERASE_VERDICTS, ERASE_WORDINGS, ERASE_WITHDRAWALS, ERASE_SOURCES,
                    ERASE_SCHEMES, ERASE_BURDENS, ERASE_CHALLENGES, ERASE_READINGS, ERASE_STANCES,
                    ERASE_ORIGINS, ERASE_REVISIONS, ERASE_LABELS, ERASE_SPEAKERS, ERASE_RELATIONS,
                    ERASE_STATEMENTS);

    /// Whether there is anything to erase; an index each says so. Burdens, challenges, readings, stances and origins
    /// are there only while what they are of is, which goes last, or while the revisions of the debate are.
    private static final String FIND = """
            UNWIND $ids AS id
            WITH id WHERE EXISTS { MATCH (n:Change) WHERE n.debateId = id AND n.version > 0 }
              OR EXISTS { MATCH (n:Wording) WHERE n.debateId = id AND n.since > 0 }
              OR EXISTS { MATCH (n:Withdrawal) WHERE n.debateId = id AND n.since > 0 }
              OR EXISTS { MATCH (n:Source) WHERE n.debateId = id AND n.since > 0 }
              OR EXISTS { MATCH (n:SchemeAssignment) WHERE n.debateId = id AND n.since > 0 }
              OR EXISTS { MATCH (n:DebateRevision) WHERE n.debateId = id AND n.since > 0 }
              OR EXISTS { MATCH (n:Label) WHERE n.debateId = id AND n.since > 0 }
              OR EXISTS { MATCH (n:Speaker) WHERE n.debateId = id }
              OR EXISTS { MATCH (n:Relation) WHERE n.debateId = id AND n.since > 0 }
              OR EXISTS { MATCH (n:Statement) WHERE n.debateId = id AND n.since > 0 }
            RETURN id
            """;

    /// As many nodes as one transaction may take.
    private static final long LIMIT = 10_000;

    private final GraphTransactions transactions;

    Eraser(GraphTransactions transactions) {
        this.transactions = transactions;
    }

    /// Erases a held debate of any size, unless the rebuild that holds it has begun to draw it already.
    void erase(DebateId debateId, DebateHold hold) {
        var left = new ArrayDeque<>(ALL);
        while (!left.isEmpty()) {
            transactions.executeInTransaction(() -> {
                if (hold.keep().number("version") > 0) {
                    left.clear();
                } else {
                    erase(List.of(debateId.toString()), left);
                }
            });
        }
    }

    /// Erases all these debates in the thread's transaction; false when they are too much for it, and it is of no
    /// more use.
    boolean eraseAtOnce(List<DebateId> debates) {
        var left = new ArrayDeque<>(ALL);
        erase(debates.stream().map(DebateId::toString).toList(), left);
        return left.isEmpty();
    }

    /// Erases as much as one transaction may, and leaves the statements that have more to do.
    private void erase(List<String> debates, Deque<String> left) {
        var found =
                transactions.run(FIND, Map.of("ids", debates)).stream().map(row -> row.text("id")).toList();
        if (found.isEmpty()) {
            left.clear();
        }
        var room = LIMIT;
        while (room > 0 && !left.isEmpty()) {
            var erased = transactions.run(left.getFirst(), Map.of("ids", found, "limit", room)).getFirst()
                    .number("erased");
            if (erased < room) {
                left.removeFirst();
            }
            room -= erased;
        }
    }
}
