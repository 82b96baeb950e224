package dev.rejoinder.projections.speakers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.rejoinder.projections.graph.Graph;

/// Reads speakers by their identifiers.
public final class Speakers {

    private static final String FIND =
            """
                    UNWIND $ids AS id
                    MATCH (p:Speaker {id: id})
                    WITH p, COLLECT { MATCH (p)-[said:SAID|SPOKE]->() RETURN said.at ORDER BY said.at LIMIT 1 }[0] AS at
                    ORDER BY at, p.key
                    WITH p.id AS id, collect(p)[0] AS first
                    RETURN first {.id, .name, .kind} AS it
                    """;

    private final Graph graph;

    /// Reads from this graph.
    public Speakers(Graph graph) {
        this.graph = graph;
    }

    /// Those of the speakers that there are.
    public Map<UUID, SpeakerView> find(List<UUID> ids) {
        return graph.read(FIND, Map.of("ids", ids.stream().map(UUID::toString).toList())).stream()
                .map(row -> SpeakerView.of(row.row("it")))
                .collect(Collectors.toMap(SpeakerView::id, speaker -> speaker));
    }
}
