package dev.rejoinder.projections.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;

/// Which drawing of a debate the graph shows. Whoever reads a debate in several statements asks before the first and
/// after the last: if the number is the same and the drawing is not blank, nothing was erased in between.
public final class Drawings {

    private static final String READ_DRAWINGS = """
            UNWIND $ids AS id
            MATCH (d:Debate {id: id})
            RETURN id, coalesce(d.drawing, 0) AS number, d.version = 0 AND d.rebuilding IS NOT NULL AS blank
            """;

    private static final int PAGE = 1_000;

    private static final Drawing FIRST = new Drawing(0, false);

    private final Graph graph;

    /// The drawings in this graph.
    public Drawings(Graph graph) {
        this.graph = graph;
    }

    /// The number of a drawing, which rises when a debate is erased and when it is erased; 0 for a debate that was
    /// never rebuilt. A blank one is being erased, or shows nothing yet.
    public record Drawing(long number, boolean blank) {}

    /// The drawing of one debate; the first when there is no such debate.
    public Drawing of(DebateId debateId) {
        return of(List.of(debateId)).getOrDefault(debateId, FIRST);
    }

    /// The drawings of those of the debates that the graph has.
    public Map<DebateId, Drawing> of(Collection<DebateId> debates) {
        var ids = new ArrayList<>(debates);
        var drawings = new HashMap<DebateId, Drawing>();
        for (var from = 0; from < ids.size(); from += PAGE) {
            read(ids.subList(from, Math.min(ids.size(), from + PAGE)), drawings);
        }
        return drawings;
    }

    private void read(List<DebateId> page, Map<DebateId, Drawing> drawings) {
        graph.read(READ_DRAWINGS, Map.of("ids", page.stream().map(DebateId::toString).toList()))
                .forEach(row -> drawings.put(new DebateId(row.id("id")),
                        new Drawing(row.number("number"), row.flag("blank"))));
    }
}
