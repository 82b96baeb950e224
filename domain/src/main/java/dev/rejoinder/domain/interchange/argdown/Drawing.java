package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// The relations of a map that is being made. No two of them are of the same kind, with the same premises and target.
final class Drawing {

    private final Keys keys;

    private final Losses losses;

    private final Map<Shape, Drawn> shapes = new HashMap<>();

    private final Map<String, Drawn> drawn = new HashMap<>();

    private final List<Drawn> order = new ArrayList<>();

    private Consumer<String> watcher = _ -> {};

    Drawing(Keys keys, Losses losses) {
        this.keys = keys;
        this.losses = losses;
    }

    /// The key of each relation goes to the watcher as soon as the relation is drawn.
    void onDraw(Consumer<String> watching) {
        watcher = watching;
    }

    private record Shape(RelationKind kind, Set<String> premises, MapTarget target) {}

    /// A relation to be drawn, not yet checked.
    ///
    /// @param own the key that the document gives it; empty where it gives none
    /// @param derived the key that it has otherwise
    record Plan(String own, String derived, RelationKind kind, List<String> premises, MapTarget target) {

        /// What it is called in sentences.
        String name() {
            return own.isEmpty() ? derived : own;
        }
    }

    /// A relation that is drawn.
    ///
    /// @param foreign what has no place on the map
    record Drawn(MappedRelation relation, ObjectNode foreign, List<Origin> others) {

        /// What a relation can point at.
        MapTarget asTarget() {
            return MapTarget.relation(relation.key());
        }
    }

    /// The relation that is there already, of the same kind, with the same premises and target.
    Optional<Drawn> same(Plan plan) {
        return Optional.ofNullable(shapes.get(shape(plan)));
    }

    private static Shape shape(Plan plan) {
        return new Shape(plan.kind(), Set.copyOf(new LinkedHashSet<>(plan.premises())), plan.target());
    }

    /// The plan as a map can have it: without premises that are the target, and with no more than 50; nothing when no
    /// premise is left.
    Optional<Plan> checked(Plan plan) {
        var premises = new ArrayList<>(new LinkedHashSet<>(plan.premises()));
        if (premises.remove(plan.target().key())) {
            losses.lose(plan.name(), "self-loop", Treatment.LEFT_OUT, "A statement would bear on itself");
        }
        if (premises.size() > Inference.PREMISE_LIMIT) {
            losses.lose(plan.name(), "linked-premises", Treatment.SHORTENED,
                    "It has %d premises; the first %d arrive"
                            .formatted(premises.size(), Inference.PREMISE_LIMIT));
            premises.subList(Inference.PREMISE_LIMIT, premises.size()).clear();
        }
        return premises.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(plan.own(), plan.derived(), plan.kind(), premises, plan.target()));
    }

    /// Draws what was checked, and is not there already.
    Drawn draw(Plan plan, RelationData data) {
        var own = keys.take(plan.own());
        if (!own && !plan.own().isEmpty()) {
            losses.warn(plan.own(), "identifier", Treatment.REPLACED,
                    "Something else is called so, or nothing can be");
        }
        var key = own ? plan.own() : keys.unique(plan.derived());
        var relation = data.applied(MappedRelation.plain(key, plan.kind(), plan.premises(), plan.target()));
        var made = new Drawn(relation, Foreign.nothing(), data.origins());
        shapes.put(shape(plan), made);
        drawn.put(key, made);
        order.add(made);
        watcher.accept(key);
        return made;
    }

    /// The relation of this key.
    Optional<Drawn> of(String key) {
        return Optional.ofNullable(drawn.get(key));
    }

    /// All relations, each after the one that it bears on.
    List<MappedRelation> relations() {
        return order.stream().map(made -> made.relation().from(StatementReading
                .origins(made.relation().key(), made.foreign(), made.others(), losses))).toList();
    }
}
