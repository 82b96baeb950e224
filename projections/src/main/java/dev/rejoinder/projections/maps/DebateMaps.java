package dev.rejoinder.projections.maps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.neighbourhood.Neighbourhood;

/// Debates, and parts of them, as argument maps. A map reads the graph while it is gone through; whoever does that makes
/// sure that the debate is not drawn again meanwhile.
public final class DebateMaps {

    private static final String BESIDES = """
            MATCH (c:Change) WHERE c.debateId = $id AND c.version <= $version
            RETURN c.type AS type, count(*) AS number
            """;

    private static final Map<String, String> FEATURES = Map.of("statement.charge-raised", "charges",
            "statement.critical-question-posed", "critical-questions", "debate.version-labelled", "labels",
            "stance.taken", "stances");

    private final Graph graph;

    /// Reads from this graph.
    public DebateMaps(Graph graph) {
        this.graph = graph;
    }

    /// The whole debate, with whole lives, or only with the phase that holds; nothing when the graph has no such debate.
    /// It is at the version of the pin, or at the latest that the graph holds.
    public Optional<ArgumentMap> whole(Pin debate, boolean wholeLives) {
        return heading(debate).map(heading -> new GraphMap(graph, heading,
                new WholeDebate(graph, new Pin(debate.id(), heading.version())), wholeLives));
    }

    /// The part of the debate that a neighbourhood is.
    public Optional<ArgumentMap> part(Neighbourhood neighbourhood, boolean wholeLives) {
        return heading(neighbourhood.debatePin()).map(
                heading -> new GraphMap(graph, heading, new Surroundings(graph, neighbourhood), wholeLives));
    }

    private Optional<MapHeading> heading(Pin debate) {
        return Optional.ofNullable(new Debates(graph).find(List.of(debate)).get(debate)).map(this::heading);
    }

    private MapHeading heading(DebateView view) {
        return new MapHeading(view.id().toString(), view.title(), view.description(), "", view.version(),
                view.changedAt().toString(), List.of(), besides(view));
    }

    private Map<String, Long> besides(DebateView view) {
        var counts = new TreeMap<String, Long>();
        for (var row : graph.read(BESIDES, Map.of("id", view.id().toString(), "version", view.version()))) {
            var feature = FEATURES.get(row.text("type"));
            if (feature != null) {
                counts.put(feature, row.number("number"));
            }
        }
        counts.put("earlier-versions", view.version() - 1);
        return counts;
    }
}
