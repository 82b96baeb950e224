package dev.rejoinder.projections.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.log.DebateLog.Head;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.redraw.DebateTaken;

/// Compares how far debates are in the log and in the graph, and brings on those that stay behind: events that the
/// processor never saw, and rebuilds that were cut off. To be run now and then, by one thread.
public final class Reconciliation {

    private static final String READ_DEBATES = """
            UNWIND $ids AS id
            MATCH (d:Debate {id: id})
            RETURN d.id AS id, d.version AS version, d.quarantinedVersion AS quarantinedVersion,
              d.rebuilding AS rebuilding,
              d.rebuildingAt < datetime.realtime() - duration({milliseconds: $patienceMillis}) AS abandoned
            """;

    private static final int PAGE = 500;

    private static final int BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final Graph graph;

    private final DebateLog log;

    private final GraphProjector projector;

    private final Rebuild rebuild;

    private final Duration patience;

    private Map<DebateId, Long> behindBefore = Map.of();

    private Map<DebateId, Long> behindNow = new HashMap<>();

    /// Reconciles this graph with this log; a rebuild that makes no step for the given time counts as cut off.
    public Reconciliation(Graph graph, DebateLog log, GraphProjector projector, Rebuild rebuild,
            Duration patience) {
        this.graph = graph;
        this.log = log;
        this.projector = projector;
        this.rebuild = rebuild;
        this.patience = patience;
    }

    /// What one pass found: how many debates it looked at, which of them are behind, which it brought on, and which
    /// wait in quarantine.
    public record Findings(long checked, List<DebateId> behind, List<DebateId> repaired,
            List<DebateId> quarantined) {}

    /// Looks at every debate once. A debate is brought on when it has not come, since the pass before, to where it
    /// should have been then.
    public Findings pass() {
        var findings = new Findings(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var checked = 0L;
        var after = Optional.<UUID>empty();
        behindNow = new HashMap<>();
        for (var page = log.heads(after, PAGE); !page.isEmpty(); page = log.heads(after, PAGE)) {
            check(page, findings);
            checked += page.size();
            after = Optional.of(page.getLast().debateId().value());
        }
        behindBefore = behindNow;
        return new Findings(checked, findings.behind, findings.repaired, findings.quarantined);
    }

    private void check(List<Head> page, Findings findings) {
        var ids = page.stream().map(head -> head.debateId().toString()).toList();
        var rows = new HashMap<UUID, Row>();
        graph.read(READ_DEBATES, Map.of("ids", ids, "patienceMillis", patience.toMillis()))
                .forEach(row -> rows.put(row.id("id"), row));
        page.forEach(head -> check(head, rows.getOrDefault(head.debateId().value(), NOTHING), findings));
    }

    private static final Row NOTHING = new Row(Map.of("version", 0L));

    private void check(Head head, Row debate, Findings findings) {
        var debateId = head.debateId();
        if (debate.has("quarantinedVersion")) {
            findings.quarantined.add(debateId);
        } else if (debate.flag("abandoned")) {
            takeUp(debateId, findings);
        } else if (debate.number("version") < head.version() && !debate.has("rebuilding")) {
            findings.behind.add(debateId);
            behindNow.put(debateId, head.version());
            if (debate.number("version") < behindBefore.getOrDefault(debateId, 0L)) {
                bringOn(head, debate.number("version"));
                findings.repaired.add(debateId);
            }
        }
    }

    private void takeUp(DebateId debateId, Findings findings) {
        try {
            rebuild.debate(debateId);
            findings.repaired.add(debateId);
        } catch (DebateTaken taken) {
            LOG.info("{}", taken.getMessage());
        }
    }

    private void bringOn(Head head, long from) {
        LOG.warn("Debate {} stayed behind at version {}; drawing it up to {}", head.debateId(), from,
                head.version());
        var version = from;
        while (version < head.version()) {
            var last = Math.min(head.version(), version + BATCH);
            projector.draw(log.events(head.debateId(), version + 1, last), "");
            version = last;
        }
    }
}
