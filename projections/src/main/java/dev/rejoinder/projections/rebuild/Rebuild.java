package dev.rejoinder.projections.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.log.DebateLog.Head;

/// Draws debates again from the log while the live projector goes on.
///
/// The debate is marked, erased, drawn in batches and released in steps of their own. Live batches leave a marked
/// debate alone; what they left is in the log by then, and the last step, under the debate's lock, releases the
/// debate only when nothing of the log is missing. Readers see the debate grow from version 0. A rebuild that was
/// cut off leaves its mark, and the reconciliation takes it up.
public final class Rebuild {

    private static final String LIST_DEBATES = """
            MATCH (d:Debate) WHERE d.id > $after
            RETURN d.id AS id
            ORDER BY d.id LIMIT $limit
            """;

    private static final int BATCH = 500;

    private static final int PAGE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final Graph graph;

    private final GraphTransactions transactions;

    private final DebateLog log;

    private final GraphProjector projector;

    /// Rebuilds this graph from this log.
    public Rebuild(Graph graph, GraphTransactions transactions, DebateLog log, GraphProjector projector) {
        this.graph = graph;
        this.transactions = transactions;
        this.log = log;
        this.projector = projector;
    }

    /// Draws one debate again, and lifts its quarantine unless its cause is still there. A debate that the log does
    /// not know leaves the graph. Returns the version drawn.
    public long debate(DebateId debateId) {
        LOG.info("Drawing debate {} again", debateId);
        projector.forgive(debateId);
        var hold = DebateHold.take(transactions, debateId);
        new Eraser(transactions).erase(debateId, hold::keep);
        var version = draw(debateId, hold);
        while (version < 0) {
            version = draw(debateId, hold);
        }
        return version;
    }

    /// Draws all debates again, one after another, and removes those that the log does not know. Returns how many
    /// were drawn.
    public long everything() {
        removeUnknown();
        var drawn = 0L;
        var after = Optional.<UUID>empty();
        for (var page = log.heads(after, PAGE); !page.isEmpty(); page = log.heads(after, PAGE)) {
            page.forEach(head -> debate(head.debateId()));
            drawn += page.size();
            after = Optional.of(page.getLast().debateId().value());
        }
        return drawn;
    }

    private void removeUnknown() {
        var after = "";
        for (var page = debatesAfter(after); !page.isEmpty(); page = debatesAfter(after)) {
            page.stream().filter(debateId -> log.head(debateId).isEmpty()).forEach(this::debate);
            after = page.getLast().toString();
        }
    }

    private List<DebateId> debatesAfter(String after) {
        return graph.read(LIST_DEBATES, Map.of("after", after, "limit", PAGE)).stream()
                .map(row -> new DebateId(row.id("id"))).toList();
    }

    /// Draws the next batch; returns the version of the debate once it is released, and -1 before.
    private long draw(DebateId debateId, DebateHold hold) {
        var version = releaseIfDone(debateId, hold);
        if (version.released) {
            return version.number;
        }
        var events = log.events(debateId, version.number + 1, version.number + BATCH);
        if (events.isEmpty()) {
            throw new IllegalStateException("The log does not hold version %d of debate %s"
                    .formatted(version.number + 1, debateId));
        }
        projector.draw(events, hold.rebuild());
        return -1;
    }

    private record Version(long number, boolean released) {}

    private Version releaseIfDone(DebateId debateId, DebateHold hold) {
        return transactions.fetchInTransaction(() -> {
            var debate = hold.keep();
            var version = debate.number("version");
            var head = log.head(debateId).map(Head::version);
            if (head.isEmpty()) {
                hold.forget();
                return new Version(0, true);
            }
            if (version < head.get() && !debate.has("quarantinedVersion")) {
                return new Version(version, false);
            }
            hold.release();
            return new Version(version, true);
        });
    }
}
