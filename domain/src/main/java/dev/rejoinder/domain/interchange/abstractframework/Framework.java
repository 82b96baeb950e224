package dev.rejoinder.domain.interchange.abstractframework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// A framework that is being read: first its arguments, then what they do to each other.
final class Framework {

    /// What the origins of arguments and attacks are called, whichever of the formats they came from.
    static final String SYSTEM = "af";

    private final Losses losses;

    private final Map<String, Argument> arguments = new LinkedHashMap<>();

    private final Map<String, Edge> edges = new LinkedHashMap<>();

    /// The keys of relations that are not their shapes.
    private final Set<String> given = new HashSet<>();

    Framework(Losses losses) {
        this.losses = losses;
    }

    /// The argument of this name, if there is one.
    @Nullable
    Argument find(String name) {
        return arguments.get(Aside.fitting(name));
    }

    /// The argument of this name, added with the label, unless that is empty, if it was not there.
    Argument argue(String name, String label) {
        var argument = new Argument(name, label);
        var first = arguments.putIfAbsent(argument.key(), argument);
        if (first == null) {
            return argument;
        }
        if (label.isEmpty() || label.equals(first.label())) {
            losses.warn(first.key(), "repeated", Treatment.MERGED, "The argument is listed more than once");
        } else {
            losses.lose(first.key(), "label", Treatment.LEFT_OUT,
                    "The argument has another label too: " + label);
        }
        return first;
    }

    /// One argument attacks or supports another. If that is itself, it can only be kept aside.
    void relate(RelationKind kind, Argument premise, Argument target, String label) {
        if (premise.key().equals(target.key())) {
            losses.warn(target.key(), Edge.itself(kind), Treatment.KEPT_ASIDE,
                    "The argument %s itself, which no statement can".formatted(Edge.verb(kind)));
            target.bearOnItself(kind);
            return;
        }
        var shape = Edge.shape(kind, premise.alone(), target.key());
        var first = edges.get(shape);
        if (first == null) {
            edges.put(shape, new Edge(unused(shape, shape), kind, premise.alone(), target).label(label));
        } else {
            repeat(first, label);
        }
    }

    /// A set of arguments attacks or supports an argument together. There are no more of them than a relation has
    /// premises, and the target is none of them.
    Edge relate(RelationKind kind, String set, List<Argument> members, Argument target) {
        var premises = members.stream().map(Argument::key).toList();
        var shape = Edge.shape(kind, premises, target.key());
        var first = edges.get(shape);
        if (first != null) {
            repeat(first, "");
            return first;
        }
        var edge = new Edge(unused(Aside.fitting(set), shape), kind, premises, target).set(set);
        edges.put(shape, edge);
        return edge;
    }

    /// The key, unless something has it already; then the other one, or one like it.
    private String unused(String key, String other) {
        var unused = isTaken(key) || (!key.equals(other) && edges.containsKey(key)) ? other : key;
        while (isTaken(unused)) {
            unused += " *";
        }
        if (!unused.equals(other)) {
            given.add(unused);
        }
        return unused;
    }

    private boolean isTaken(String key) {
        return arguments.containsKey(key) || given.contains(key);
    }

    private void repeat(Edge first, String label) {
        first.repeat(label);
        losses.warn(first.key(), "repeated", Treatment.MERGED,
                "One %s the other more than once".formatted(Edge.verb(first.kind())));
    }

    /// The map; what the document as a whole carried besides goes into its heading.
    DocumentMap map(ObjectNode leftovers) {
        var heading =
                new MapHeading("", "", "", "", 0, "", Foreign.spread(SYSTEM, leftovers, losses), Map.of());
        var said = new ArrayList<MappedStatement>(arguments.size());
        var fitting = new Fitting(losses);
        for (var argument : arguments.values()) {
            said.add(argument.statement(fitting).from(origins(argument.key(), argument.kept())));
        }
        var drawn = new ArrayList<MappedRelation>(edges.size());
        for (var edge : edges.values()) {
            drawn.add(edge.relation().from(origins(edge.key(), edge.kept())));
        }
        return new DocumentMap(heading, said, drawn, List.of());
    }

    private List<Origin> origins(String key, ObjectNode kept) {
        return List.of(Foreign.kept(Origin.of(SYSTEM, key), kept, losses));
    }
}
