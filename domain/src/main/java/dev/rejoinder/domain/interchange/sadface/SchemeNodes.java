package dev.rejoinder.domain.interchange.sadface;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.parts.Placement;
import dev.rejoinder.domain.interchange.sadface.SadfaceDocument.Edge;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// Scheme nodes, each with the relations that it draws: one for each of its targets, and for a disagreement, which has
/// no premises, one in each direction.
final class SchemeNodes {

    private final Losses losses;

    private final Map<String, ObjectNode> atoms;

    private final Map<String, ObjectNode> schemes;

    private final Map<String, List<Edge>> incoming = new HashMap<>();

    private final Map<String, List<Edge>> outgoing = new HashMap<>();

    private final Map<String, Drawing> drawings = new HashMap<>();

    private final List<MappedRelation> candidates = new ArrayList<>();

    private final List<MappedRelation> placed;

    private final Set<Edge> used = new HashSet<>();

    private final Map<String, List<String>> parts = new HashMap<>();

    /// How a relation is drawn.
    ///
    /// @param node the id of its scheme
    /// @param edge that leads to what it bears on
    record Drawing(String node, boolean disagreement, Edge edge) {}

    SchemeNodes(Map<String, ObjectNode> atoms, Map<String, ObjectNode> schemes, List<Edge> edges,
            Losses losses) {
        this.atoms = atoms;
        this.schemes = schemes;
        this.losses = losses;
        var known = new HashSet<List<String>>();
        for (var edge : edges) {
            var isPremise = atoms.containsKey(edge.source());
            if (isPremise && schemes.containsKey(edge.target())
                    && known.add(List.of(edge.source(), edge.target()))) {
                incoming.computeIfAbsent(edge.target(), _ -> new ArrayList<>()).add(edge);
            }
            outgoing.computeIfAbsent(edge.source(), _ -> new ArrayList<>()).add(edge);
        }
        schemes.forEach(this::propose);
        var placement = Placement.of(atoms.keySet(), candidates);
        placed = placement.placed();
        placement.misfits().forEach(misfit -> losses.warn(misfit.relation().key(), misfit.feature(),
                Treatment.KEPT_ASIDE, misfit.sentence()));
        for (var relation : placed) {
            parts.computeIfAbsent(drawing(relation).node(), _ -> new ArrayList<>()).add(relation.key());
            used.addAll(edges(relation));
        }
    }

    private void propose(String id, ObjectNode node) {
        var premises = incoming.getOrDefault(id, List.of()).stream().map(Edge::source).toList();
        var targets = targets(id);
        var meaning = meaning(id, node);
        var isDisagreement =
                premises.isEmpty() && targets.size() == 2 && meaning.kind() == RelationKind.ATTACK
                        && targets.stream().allMatch(edge -> atoms.containsKey(edge.target()));
        if (targets.isEmpty()) {
            losses.warn(id, "stray-scheme", Treatment.KEPT_ASIDE, "The scheme has no target");
        }
        for (var index = 0; index < targets.size(); index++) {
            var edge = targets.get(index);
            var others = isDisagreement ? List.of(targets.get(1 - index).target()) : premises;
            var key = index == 0 ? id : key(id, edge.target());
            drawings.put(key, new Drawing(id, isDisagreement, edge));
            candidates.add(MappedRelation.plain(key, meaning.kind(), others, target(edge.target()))
                    .following(meaning.scheme(), Map.of()));
        }
    }

    private SchemeName.Meaning meaning(String id, ObjectNode node) {
        var own = new OwnReading(id, node.path("metadata").path(OwnMetadata.SPACE), losses);
        return own.meaning(new SchemeName(node.path("type").asString(""), node.path("name").asString("")));
    }

    /// One edge to each of the nodes at which the scheme points.
    private List<Edge> targets(String id) {
        var seen = new HashSet<String>();
        return outgoing.getOrDefault(id, List.of()).stream()
                .filter(edge -> atoms.containsKey(edge.target()) || schemes.containsKey(edge.target()))
                .filter(edge -> seen.add(edge.target())).toList();
    }

    private MapTarget target(String id) {
        return atoms.containsKey(id) ? MapTarget.statement(id) : MapTarget.relation(id);
    }

    private String key(String id, String target) {
        var key = "%s>%s".formatted(id, target);
        var isFree = !atoms.containsKey(key) && !schemes.containsKey(key) && !drawings.containsKey(key);
        return isFree && key.length() <= Origin.ID_LIMIT
                ? key
                : UUID.nameUUIDFromBytes("%s\n%s".formatted(id, target).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    /// The relations that can be drawn, each after the one that it bears on.
    List<MappedRelation> placed() {
        return placed;
    }

    /// How the relation is drawn.
    Drawing drawing(MappedRelation relation) {
        return Objects.requireNonNull(drawings.get(relation.key()));
    }

    /// The keys of all the relations that this scheme draws.
    List<String> parts(String node) {
        return parts.getOrDefault(node, List.of());
    }

    /// The edges that draw the relation; those from the premises belong to the first relation of a scheme.
    List<Edge> edges(MappedRelation relation) {
        var drawing = drawing(relation);
        var edges = new ArrayList<>(List.of(drawing.edge()));
        if (!drawing.disagreement() && parts(drawing.node()).getFirst().equals(relation.key())) {
            edges.addAll(0, incoming.getOrDefault(drawing.node(), List.of()));
        }
        return edges;
    }

    /// Whether the edge draws any of the relations.
    boolean uses(Edge edge) {
        return used.contains(edge);
    }
}
