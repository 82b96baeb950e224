package dev.rejoinder.domain.interchange.aif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.relation.Scheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes relations of nodes and the edges to their targets.
final class RelationDrawing {

    private final NodeGraph graph;

    private final Inferences inferences;

    private final Targets targets;

    private final Keeping keeping;

    private final Losses losses;

    private final Map<Integer, String> fulfilled = new HashMap<>();

    private final Map<Integer, Integer> numbers = new HashMap<>();

    RelationDrawing(Targets targets, Keeping keeping) {
        this.graph = targets.graph();
        this.inferences = targets.inferences();
        this.targets = targets;
        this.keeping = keeping;
        this.losses = keeping.losses();
        graph.entries().stream().filter(entry -> entry.list().equals(Lists.SCHEMES))
                .forEach(entry -> Json.parseIfObject(entry.text())
                        .flatMap(object -> NodeIds.read(object.get(Schemes.NUMBER)))
                        .ifPresent(number -> fulfilled.putIfAbsent(entry.node(), number)));
    }

    /// The relation that has this edge to its target.
    MappedRelation relation(int edge) {
        var node = graph.from(edge);
        var key = key(edge);
        var found = graph.node(node);
        if (!inferences.isOneOfSeveral(edge)) {
            graph.release(node);
        }
        var scheme = scheme(key, node, found);
        var kind = Objects.requireNonNull(graph.type(node).relation());
        var premises = inferences.premiseEdges(edge).map(graph::from).mapToObj(graph::key).toList();
        var written = Json.object(found, Extras.MEMBER);
        var members = Members.difference(StatementDrawing.withoutExtras(found),
                Schemes.usual(key, kind, scheme));
        var plain = MappedRelation.plain(key, kind, premises, targets.at(inferences.target(edge)))
                .following(scheme, Map.of());
        var origin = inferences.isFirst(edge)
                ? keeping.origin(key, node, first(edge, members))
                : keeping.origin(key, other(edge));
        return written.isEmpty() || !inferences.isFirst(edge)
                ? plain.from(List.of(origin))
                : RelationExtras.read(plain.from(List.of(origin)), written, new Extras(key, losses),
                        targets::statement);
    }

    private String key(int edge) {
        var key = graph.key(graph.from(edge));
        return inferences.isFirst(edge)
                ? key
                : graph.unused(NodeIds
                        .fitting(key + "#" + numbers.merge(graph.from(edge), 2, (last, _) -> last + 1)));
    }

    private Scheme scheme(String key, int node, ObjectNode found) {
        var scheme = Schemes.read(found, fulfilled.getOrDefault(node, ""));
        if (Schemes.isUnreadable(found, scheme)) {
            losses.warn(key, "scheme", Treatment.KEPT_ASIDE,
                    "The name of its scheme is none that can be read");
        }
        return scheme;
    }

    private ObjectNode first(int edge, ObjectNode members) {
        var ways = Json.object();
        inferences.premiseEdges(edge).filter(premise -> graph.mark(premise) != null).forEach(premise -> ways
                .set(graph.id(graph.from(premise)),
                        Json.parseAny(Objects.requireNonNull(graph.mark(premise)))));
        Extras.setUnlessEmpty(members, Kept.IN, ways);
        setOut(members, edge);
        return inferences.isOneOfSeveral(edge) ? members.put(Kept.FIRST, true) : members;
    }

    private ObjectNode other(int edge) {
        var members = Json.object().put(Kept.OF, graph.id(graph.from(edge)));
        setOut(members, edge);
        return members;
    }

    private void setOut(ObjectNode members, int edge) {
        var way = way(edge);
        if (way != null) {
            members.set(Kept.OUT, way);
        }
    }

    private @Nullable JsonNode way(int edge) {
        return EdgeShape.difference(graph.edge(edge), graph.id(graph.from(edge)),
                graph.id(inferences.target(edge)));
    }
}
