package dev.rejoinder.projections.maps;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.neighbourhood.Neighbourhood;
import dev.rejoinder.projections.origins.Origins;

/// Debates, and parts of them, as argument maps. A map reads the graph while it is gone through; whoever does that
/// makes sure that the debate is not drawn again meanwhile.
public final class DebateMaps {

    private static final String BESIDES =
            """
                            MATCH (d:Debate {id: $id})
                            RETURN
                      COUNT { MATCH (s:Stance)
                        WHERE s.debateId = $id AND s.since <= $version AND $version < s.until } AS stances,
                      COUNT { (l:Label)-[:OF]->(d) WHERE l.since <= $version AND $version < l.until } AS labels,
                      COUNT { MATCH (q:Challenge) WHERE q.debateId = $id AND q.since <= $version } AS questions,
                      COUNT { MATCH (c:Change) WHERE c.debateId = $id AND c.version <= $version
                        AND c.type = 'statement.charge-raised' } AS charges
                    """;

    private final Graph graph;

    /// Reads from this graph.
    public DebateMaps(Graph graph) {
        this.graph = graph;
    }

    /// The whole debate, with whole lives, or only with the phase that holds; nothing when the graph has no such
    /// debate. It is at the version of the pin, or at the latest that the graph holds.
    public Optional<ArgumentMap> whole(Pin debate, boolean wholeLives) {
        return heading(debate).map(heading -> new GraphMap(graph, heading,
                new WholeDebate(graph, new Pin(debate.id(), heading.version())), wholeLives));
    }

    /// The part of the debate that a neighbourhood is.
    public Optional<ArgumentMap> part(Neighbourhood neighbourhood, boolean wholeLives) {
        return heading(neighbourhood.debatePin()).map(
                heading -> new GraphMap(graph, heading, new PartOfDebate(graph, neighbourhood), wholeLives));
    }

    private Optional<MapHeading> heading(Pin debate) {
        return Optional.ofNullable(new Debates(graph).find(List.of(debate)).get(debate)).map(this::heading);
    }

    private MapHeading heading(DebateView view) {
        return new MapHeading(view.id().toString(), view.title(), view.description(), "", view.version(),
                view.changedAt().toString(),
                new Origins(graph).origins(new DebateId(view.id()), view.version()), besides(view));
    }

    private Map<String, Long> besides(DebateView view) {
        var parameters = Map.<String, Object>of("id", view.id().toString(), "version", view.version());
        return graph.read(BESIDES, parameters).stream().findFirst()
                .map(row -> Map.of("stances", row.number("stances"), "labels", row.number("labels"),
                        "critical-questions", row.number("questions"), "charges", row.number("charges"),
                        "earlier-versions", view.version() - 1))
                .orElse(Map.of());
    }
}
