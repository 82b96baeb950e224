package dev.rejoinder.domain.interchange.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationKind;

/// Brings relations into an order in which each comes after the one that it targets, and keeps out those that cannot
/// be drawn. An order that is right already stays as it is.
public final class Placement {

    private final Set<String> statements;

    private final Set<Shape> shapes = new HashSet<>();

    private final Set<String> drawn = new HashSet<>();

    private final Map<String, List<MappedRelation>> waiting = new LinkedHashMap<>();

    private final List<MappedRelation> placed = new ArrayList<>();

    private final List<Misfit> misfits = new ArrayList<>();

    private Placement(Set<String> statements) {
        this.statements = statements;
    }

    /// A relation that cannot be drawn, by what is wrong with it.
    public record Misfit(MappedRelation relation, String feature, String sentence) {}

    private record Shape(RelationKind kind, Set<String> premises, MapTarget target) {}

    /// Places these relations, whose keys are unique, among statements of these keys.
    public static Placement of(Set<String> statements, List<MappedRelation> relations) {
        var placement = new Placement(statements);
        relations.forEach(placement::consider);
        var keys = new HashMap<String, MappedRelation>();
        relations.forEach(relation -> keys.put(relation.key(), relation));
        placement.waiting.forEach((target, stuck) -> stuck.forEach(relation -> placement.refuse(relation,
                keys.containsKey(target) ? "stray-relation" : "unknown-target",
                keys.containsKey(target)
                        ? "It bears on relation '%s', which cannot be drawn".formatted(target)
                        : "It bears on '%s', which is not there".formatted(target))));
        return placement;
    }

    /// The relations that can be drawn, in order.
    public List<MappedRelation> placed() {
        return placed;
    }

    /// The relations that cannot be drawn.
    public List<Misfit> misfits() {
        return misfits;
    }

    private void consider(MappedRelation relation) {
        if (!holds(relation)) {
            return;
        }
        if (relation.target().isRelation() && !drawn.contains(relation.target().key())) {
            waiting.computeIfAbsent(relation.target().key(), _ -> new ArrayList<>()).add(relation);
            return;
        }
        Deque<MappedRelation> ready = new ArrayDeque<>(List.of(relation));
        while (!ready.isEmpty()) {
            draw(ready.removeFirst(), ready);
        }
    }

    private void draw(MappedRelation relation, Deque<MappedRelation> ready) {
        if (!shapes.add(new Shape(relation.kind(), Set.copyOf(relation.premises()), relation.target()))) {
            refuse(relation, "repeated-relation", "The same premises bear on the same thing already");
            return;
        }
        drawn.add(relation.key());
        placed.add(relation);
        var next = waiting.remove(relation.key());
        if (next != null) {
            ready.addAll(next);
        }
    }

    private boolean holds(MappedRelation relation) {
        if (relation.premises().isEmpty() || relation.premises().size() > Inference.PREMISE_LIMIT) {
            return refuse(relation, "premises", "It has %d premises; 1 to %d can bear together"
                    .formatted(relation.premises().size(), Inference.PREMISE_LIMIT));
        }
        var unknown = relation.premises().stream().filter(key -> !statements.contains(key)).findFirst();
        if (unknown.isPresent()) {
            return refuse(relation, "unknown-premise",
                    "Its premise '%s' is not there".formatted(unknown.get()));
        }
        if (relation.premises().contains(relation.target().key())) {
            return refuse(relation, "self-loop", "It bears on its own premise");
        }
        return relation.target().isRelation() || statements.contains(relation.target().key())
                || refuse(relation, "unknown-target",
                        "It bears on '%s', which is not there".formatted(relation.target().key()));
    }

    private boolean refuse(MappedRelation relation, String feature, String sentence) {
        misfits.add(new Misfit(relation, feature, sentence));
        return false;
    }
}
