package dev.rejoinder.projections.progress;

import java.util.Map;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;

/// Which drawing of a debate the graph shows. Whoever reads a debate in several statements asks before the first and
/// after the last: if the number is the same, nothing was erased in between.
public final class Drawings {

    private static final String READ_DRAWING = """
            MATCH (d:Debate {id: $id})
            RETURN coalesce(d.drawing, 0) AS drawing
            """;

    private final Graph graph;

    /// The drawings in this graph.
    public Drawings(Graph graph) {
        this.graph = graph;
    }

    /// The number of the drawing, which each rebuild raises; 0 for a debate that was never rebuilt, or is not there.
    public long drawing(DebateId debateId) {
        var rows = graph.read(READ_DRAWING, Map.of("id", debateId.toString()));
        return rows.isEmpty() ? 0 : rows.getFirst().number("drawing");
    }
}
