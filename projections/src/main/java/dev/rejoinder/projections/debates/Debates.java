package dev.rejoinder.projections.debates;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;

/// Reads debates by their identifiers.
public final class Debates {

    private static final String FIND = """
            UNWIND $keys AS key
            MATCH (it:Debate {id: key.id})
            WHERE it.version > 0
            WITH key, it, CASE WHEN key.version < it.version THEN key.version ELSE it.version END AS version
            """;

    private static final String CHANGED_LAST = """
            MATCH (it:Debate)
            WHERE it.changedAt > $start AND it.version > 0
            WITH it ORDER BY it.changedAt DESC LIMIT $count
            WITH {n: 0} AS key, it, it.version AS version
            """;

    private static final String LAST_FIRST = "ORDER BY changedAt DESC";

    static final String VIEW = """
            OPTIONAL MATCH (c:Change {key: it.id + '@' + toString(version)})
            RETURN key.n AS n, version, it {.*} AS it, coalesce(c.at, it.changedAt) AS changedAt,
              [(r:DebateRevision)-[:OF]->(it)
                WHERE r.since <= version AND version < r.until | r {.*}][0] AS revision,
              coalesce(c.statements, it.statements) AS statements,
              coalesce(c.relations, it.relations) AS relations
            """;

    private final Graph graph;

    /// Reads from this graph.
    public Debates(Graph graph) {
        this.graph = graph;
    }

    /// Those of the pinned debates that there are.
    public Map<Pin, DebateView> find(List<Pin> pins) {
        return graph.read(FIND + VIEW, Pin.keys(pins)).stream()
                .collect(Collectors.toMap(row -> pins.get((int) row.number("n")), DebateView::of));
    }

    /// As many debates as are asked for, those first that changed last.
    public List<DebateView> changedLast(int count) {
        return graph.read(CHANGED_LAST + VIEW + LAST_FIRST,
                Map.of("start", Instant.EPOCH.atZone(ZoneOffset.UTC), "count", count)).stream()
                .map(DebateView::of).toList();
    }
}
