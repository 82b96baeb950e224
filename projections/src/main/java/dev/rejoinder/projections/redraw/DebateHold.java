package dev.rejoinder.projections.redraw;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.graph.Row;

/// The mark on a debate's node that a rebuild holds the debate. Live batches leave a held debate alone, and each
/// step of the rebuild makes sure, under the node's lock, that the mark is still its own.
final class DebateHold {

    /// Each taking counts as another drawing, but not that of a rebuild which goes on where it was cut off.
    private static final String TAKE =
            """
                    UNWIND $ids AS id
                    MERGE (d:Debate {id: id})
                      ON CREATE SET d.chain = '', d.title = '', d.description = '', d.status = 'OPEN', d.version = 0,
                        d.openedBy = '', d.openedAt = datetime.realtime(), d.changedAt = datetime.realtime()
                    SET d.locked = true REMOVE d.locked
                    WITH d WHERE d.version = 0 OR d.rebuilding IS NULL OR d.rebuilding <> $rebuild
                    SET d.rebuilding = $rebuild, d.rebuildingAt = datetime.realtime(), d.version = 0,
                      d.drawing = coalesce(d.drawing, 0) + 1, d.statements = 0, d.relations = 0
                    REMOVE d.quarantinedVersion, d.quarantineReason
                    """;

    private static final String KEEP = """
            MATCH (d:Debate {id: $id})
            SET d.locked = true REMOVE d.locked
            WITH d WHERE d.rebuilding = $rebuild
            SET d.rebuildingAt = datetime.realtime()
            RETURN d.version AS version, d.quarantinedVersion AS quarantinedVersion
            """;

    private static final String BEGIN = """
            MATCH (d:Debate {id: $id})
            SET d.locked = true REMOVE d.locked
            WITH d WHERE d.rebuilding = $rebuild AND d.version = 0
            SET d.drawing = d.drawing + 1
            """;

    private static final String RELEASE = """
            UNWIND $ids AS id
            MATCH (d:Debate {id: id})
            SET d.rebuiltBy = coalesce($mark, d.rebuiltBy)
            REMOVE d.rebuilding, d.rebuildingAt
            """;

    private static final String FORGET = """
            MATCH (d:Debate {id: $id})
            DETACH DELETE d
            """;

    private final GraphTransactions transactions;

    private final DebateId debateId;

    private final String rebuild;

    private DebateHold(GraphTransactions transactions, DebateId debateId, String rebuild) {
        this.transactions = transactions;
        this.debateId = debateId;
        this.rebuild = rebuild;
    }

    /// Takes the debate under a name, from another rebuild if need be: that one fails at its next step.
    static DebateHold take(GraphTransactions transactions, DebateId debateId, String rebuild) {
        transactions.executeInTransaction(() -> takeAll(transactions, List.of(debateId), rebuild));
        return new DebateHold(transactions, debateId, rebuild);
    }

    /// Takes all these debates, in the order given, in the thread's transaction.
    static void takeAll(GraphTransactions transactions, List<DebateId> debates, String rebuild) {
        transactions.run(TAKE, Map.of("ids", texts(debates), "rebuild", rebuild));
    }

    /// Releases all these debates in the thread's transaction, and puts the mark on them, if there is one.
    static void releaseAll(GraphTransactions transactions, List<DebateId> debates, @Nullable String mark) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", texts(debates));
        parameters.put("mark", mark);
        transactions.run(RELEASE, parameters);
    }

    /// The name by which the rebuild draws.
    String rebuild() {
        return rebuild;
    }

    /// Locks the debate until the transaction ends; fails when another rebuild has taken it.
    Row keep() {
        var rows = transactions.run(KEEP, Map.of("id", debateId.toString(), "rebuild", rebuild));
        if (rows.isEmpty()) {
            throw new DebateTaken(debateId);
        }
        return rows.getFirst();
    }

    /// Says that the debate is erased, so that whoever read of it before knows that this is another drawing; unless
    /// somebody has begun to draw it already.
    void begin() {
        transactions.run(BEGIN, Map.of("id", debateId.toString(), "rebuild", rebuild));
    }

    void release(@Nullable String mark) {
        releaseAll(transactions, List.of(debateId), mark);
    }

    void forget() {
        transactions.run(FORGET, Map.of("id", debateId.toString()));
    }

    private static List<String> texts(Collection<DebateId> debates) {
        return debates.stream().map(DebateId::toString).toList();
    }
}
