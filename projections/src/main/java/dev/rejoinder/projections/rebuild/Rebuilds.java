package dev.rejoinder.projections.rebuild;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.rebuild.RebuildRecord.Progress;
import dev.rejoinder.projections.rebuild.RebuildRecord.State;

/// The rebuilds that were asked for, as the graph keeps them: those that are not over, and the latest of the others.
///
/// Whoever carries one out holds it by a lease that runs by Neo4j's clock, the same for all nodes. A node that is
/// silent for longer than that has lost the rebuild to whoever takes it up.
public final class Rebuilds {

    private static final String FIND_ORDERED = """
            MATCH (r:Rebuild) WHERE $key IN r.keys
            RETURN r {.*} AS rebuild
            """;

    private static final String COUNT_OTHERS = """
            MATCH (r:Rebuild) WHERE r.slot IS NOT NULL AND r.slot <> $slot
            RETURN count(r) AS others
            """;

    private static final String ORDER = """
            MERGE (r:Rebuild {slot: $slot})
              ON CREATE SET r += $blank, r.requestedAt = datetime.realtime()
            SET r.keys = (coalesce(r.keys, []) + $keys)[-50..]
            RETURN r {.*} AS rebuild
            """;

    private static final String FORGET = """
            MATCH (r:Rebuild) WHERE r.slot IS NULL
            WITH r ORDER BY r.requestedAt DESC, r.id SKIP $kept
            DELETE r
            """;

    private static final String FIND = """
            MATCH (r:Rebuild {id: $id})
            RETURN r {.*} AS rebuild
            """;

    private static final String FIND_UNFINISHED = """
            MATCH (r:Rebuild {slot: $slot})
            RETURN r {.*} AS rebuild
            """;

    private static final String LIST = """
            MATCH (r:Rebuild)
            RETURN r {.*} AS rebuild
            ORDER BY r.requestedAt DESC, r.id LIMIT $limit
            """;

    private static final String LIST_FREE = """
            MATCH (r:Rebuild) WHERE r.slot IS NOT NULL AND (r.owner IS NULL
              OR r.keptAt < datetime.realtime() - duration({milliseconds: $leaseMillis}))
            RETURN r {.*} AS rebuild
            ORDER BY r.requestedAt, r.id LIMIT $limit
            """;

    private static final String TAKE_UP = """
            MATCH (r:Rebuild {id: $id})
            SET r.locked = true REMOVE r.locked
            WITH r WHERE r.slot IS NOT NULL AND (r.owner IS NULL
              OR r.keptAt < datetime.realtime() - duration({milliseconds: $leaseMillis}))
            SET r.owner = $owner, r.keptAt = datetime.realtime(), r.state = 'RUNNING'
            RETURN r {.*} AS rebuild
            """;

    private static final String KEEP = """
            MATCH (r:Rebuild {id: $id})
            SET r.locked = true REMOVE r.locked
            WITH r WHERE r.owner = $owner
            SET r += $progress, r.keptAt = datetime.realtime()
            RETURN r.id AS id
            """;

    private static final String LET_GO = """
            MATCH (r:Rebuild {id: $id})
            SET r.locked = true REMOVE r.locked
            WITH r WHERE r.owner = $owner
            SET r += $progress, r.state = 'WAITING'
            REMOVE r.owner, r.keptAt
            """;

    private static final String FINISH = """
            MATCH (r:Rebuild {id: $id})
            SET r.locked = true REMOVE r.locked
            WITH r WHERE r.owner = $owner
            SET r += $progress, r.state = $state, r.reason = $reason, r.finishedAt = datetime.realtime()
            REMOVE r.slot, r.owner, r.keptAt
            """;

    /// So many of those that are over are kept.
    public static final int KEPT = 50;

    private static final int WAITING_MAX = 100;

    private final Graph graph;

    private final GraphTransactions transactions;

    private final Duration lease;

    /// The rebuilds of this graph; one that gives no sign of life for as long as the lease is free for others.
    public Rebuilds(Graph graph, GraphTransactions transactions, Duration lease) {
        this.graph = graph;
        this.transactions = transactions;
        this.lease = lease;
    }

    /// The rebuild that the order stands for: the one that it got when it was first given, the one of the same
    /// thing that is not over yet, or else a new one.
    public RebuildRecord order(RebuildOrder order) {
        return transactions.fetchInTransaction(() -> ordered(order).orElseGet(() -> place(order)));
    }

    private Optional<RebuildRecord> ordered(RebuildOrder order) {
        var found = order.key()
                .flatMap(_ -> records(FIND_ORDERED, Map.of("key", order.keys().getFirst())).stream()
                        .findFirst());
        if (found.isPresent() && !order.isFor(found.get().debate())) {
            throw new RuleViolation(Rule.IDEMPOTENCY_KEY_REUSED, "idempotencyKey",
                    "The idempotency key '%s' was used for another request"
                            .formatted(order.key().orElse("")));
        }
        return found;
    }

    private RebuildRecord place(RebuildOrder order) {
        var others = transactions.run(COUNT_OTHERS, Map.of("slot", order.slot())).getFirst().number("others");
        if (others >= WAITING_MAX) {
            throw new TooManyRebuilds(WAITING_MAX);
        }
        transactions.run(FORGET, Map.of("kept", KEPT));
        return records(ORDER, Map.of("slot", order.slot(), "keys", order.keys(), "blank", blank(order)))
                .getFirst();
    }

    private static Map<String, Object> blank(RebuildOrder order) {
        var blank = new HashMap<String, Object>(values(Progress.NONE));
        blank.put("id", UUID.randomUUID().toString());
        blank.put("state", State.WAITING.name());
        blank.put("participant", order.participant());
        order.debate().ifPresent(debate -> blank.put("debateId", debate.toString()));
        return blank;
    }

    /// One rebuild.
    public Optional<RebuildRecord> find(UUID id) {
        return graph.read(FIND, Map.of("id", id.toString())).stream().map(Rebuilds::record).findFirst();
    }

    /// The rebuild of the same thing that is not over, if there is one.
    Optional<RebuildRecord> unfinished(RebuildOrder order) {
        return graph.read(FIND_UNFINISHED, Map.of("slot", order.slot())).stream().map(Rebuilds::record)
                .findFirst();
    }

    /// The latest rebuilds, newest first.
    public List<RebuildRecord> latest(int limit) {
        return graph.read(LIST, Map.of("limit", limit)).stream().map(Rebuilds::record).toList();
    }

    /// The rebuilds that nobody carries out, eldest first.
    List<RebuildRecord> free() {
        return transactions.fetchInTransaction(() -> records(LIST_FREE,
                Map.of("leaseMillis", lease.toMillis(), "limit", WAITING_MAX)));
    }

    /// Takes a rebuild up, if nobody else carries it out, and returns how far it has come.
    Optional<RebuildRecord> takeUp(UUID id, String owner) {
        return transactions.fetchInTransaction(() -> records(TAKE_UP,
                Map.of("id", id.toString(), "owner", owner, "leaseMillis", lease.toMillis())).stream()
                .findFirst());
    }

    /// Gives a sign of life; false when the owner has lost the rebuild.
    boolean keep(UUID id, String owner, Progress progress) {
        return !run(KEEP, parameters(id, owner, progress)).isEmpty();
    }

    /// Leaves the rest to whoever takes it up next.
    void letGo(UUID id, String owner, Progress progress) {
        run(LET_GO, parameters(id, owner, progress));
    }

    /// Ends the rebuild, done or failed for a reason, unless the owner has lost it.
    void finish(UUID id, String owner, Progress progress, @Nullable String reason) {
        var parameters = parameters(id, owner, progress);
        parameters.put("state", reason == null ? State.DONE.name() : State.FAILED.name());
        parameters.put("reason", reason);
        run(FINISH, parameters);
    }

    Duration lease() {
        return lease;
    }

    private static Map<String, @Nullable Object> parameters(UUID id, String owner, Progress progress) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id.toString());
        parameters.put("owner", owner);
        parameters.put("progress", values(progress));
        return parameters;
    }

    private static Map<String, Object> values(Progress progress) {
        return Map.of("debates", progress.debates(), "debatesDone", progress.debatesDone(),
                "events", progress.events(), "eventsDone", progress.eventsDone(),
                "eventsPerSecond", progress.eventsPerSecond());
    }

    private List<Row> run(String cypher, Map<String, @Nullable Object> parameters) {
        return transactions.fetchInTransaction(() -> transactions.run(cypher, parameters));
    }

    private List<RebuildRecord> records(String cypher, Map<String, Object> parameters) {
        return transactions.run(cypher, parameters).stream().map(Rebuilds::record).toList();
    }

    private static RebuildRecord record(Row row) {
        return RebuildRecord.of(row.row("rebuild"));
    }
}
