package dev.rejoinder.projections.rebuild;

import java.util.Map;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.graph.Row;

/// The mark on a debate's node that a rebuild holds the debate. Live batches leave a held debate alone, and each
/// step of the rebuild makes sure, under the node's lock, that the mark is still its own.
final class DebateHold {

    private static final String TAKE =
            """
                    MERGE (d:Debate {id: $id})
                      ON CREATE SET d.chain = '', d.title = '', d.description = '', d.status = 'OPEN', d.openedBy = '',
                        d.openedAt = datetime.realtime(), d.changedAt = datetime.realtime()
                    SET d.rebuilding = $rebuild, d.rebuildingAt = datetime.realtime(),
                      d.version = 0, d.statements = 0, d.relations = 0
                    REMOVE d.quarantinedVersion, d.quarantineReason
                    """;

    private static final String KEEP = """
            MATCH (d:Debate {id: $id})
            SET d.locked = true REMOVE d.locked
            WITH d WHERE d.rebuilding = $rebuild
            SET d.rebuildingAt = datetime.realtime()
            RETURN d.version AS version, d.quarantinedVersion AS quarantinedVersion
            """;

    private static final String RELEASE = """
            MATCH (d:Debate {id: $id})
            REMOVE d.rebuilding, d.rebuildingAt
            """;

    private static final String FORGET = """
            MATCH (d:Debate {id: $id})
            DETACH DELETE d
            """;

    private final GraphTransactions transactions;

    private final DebateId debateId;

    private final String rebuild = UUID.randomUUID().toString();

    private DebateHold(GraphTransactions transactions, DebateId debateId) {
        this.transactions = transactions;
        this.debateId = debateId;
    }

    /// Takes the debate, from another rebuild if need be: that one fails at its next step.
    static DebateHold take(GraphTransactions transactions, DebateId debateId) {
        var hold = new DebateHold(transactions, debateId);
        transactions.executeInTransaction(() -> transactions.run(TAKE, hold.parameters()));
        return hold;
    }

    /// The name by which the rebuild draws.
    String rebuild() {
        return rebuild;
    }

    /// Locks the debate until the transaction ends; fails when another rebuild has taken it.
    Row keep() {
        var rows = transactions.run(KEEP, parameters());
        if (rows.isEmpty()) {
            throw new IllegalStateException("Another rebuild has taken debate %s".formatted(debateId));
        }
        return rows.getFirst();
    }

    void release() {
        transactions.run(RELEASE, parameters());
    }

    void forget() {
        transactions.run(FORGET, parameters());
    }

    private Map<String, Object> parameters() {
        return Map.of("id", debateId.toString(), "rebuild", rebuild);
    }
}
