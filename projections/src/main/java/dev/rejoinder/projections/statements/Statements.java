package dev.rejoinder.projections.statements;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;

/// Reads statements by their identifiers.
public final class Statements {

    private static final String FIND = """
            UNWIND $keys AS key
            MATCH (it:Statement {id: key.id})-[:IN]->(d:Debate)
            WITH key, it, CASE WHEN key.version < d.version THEN key.version ELSE d.version END AS version
            WHERE it.since <= version
            """;

    private final Graph graph;

    /// Reads from this graph.
    public Statements(Graph graph) {
        this.graph = graph;
    }

    /// Those of the pinned statements that were there at their versions.
    public Map<Pin, StatementView> find(List<Pin> pins) {
        return graph.read(FIND + StatementLists.VIEW, Pin.keys(pins)).stream().collect(
                Collectors.toMap(row -> pins.get((int) row.number("n")), StatementView::of));
    }
}
