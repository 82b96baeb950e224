package dev.rejoinder.domain.interchange.abstractframework;

import java.util.List;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// What one argument, or a set of them, does to another, in a framework that is being read.
final class Edge {

    /// How often it is there, among what is kept aside.
    static final String TIMES = "times";

    /// The name of its set.
    static final String SET = "set";

    /// Its label.
    static final String LABEL = "label";

    private final String key;

    private final RelationKind kind;

    private final List<String> premises;

    private final Argument target;

    private String set = "";

    private String label = "";

    private String weight = "";

    private int times = 1;

    Edge(String key, RelationKind kind, List<String> premises, Argument target) {
        this.key = key;
        this.kind = kind;
        this.premises = premises;
        this.target = target;
    }

    /// What a relation is called that has no name of its own: `a attacks b`. No two relations have the same.
    static String shape(RelationKind kind, List<String> premises, String target) {
        var together = premises.size() == 1
                ? token(premises.getFirst())
                : premises.stream().map(Edge::token).sorted().collect(Collectors.joining(" "));
        var shape = together + " " + verb(kind) + " " + token(target);
        return shape.length() <= Origin.ID_LIMIT ? shape : Aside.fitting(shape);
    }

    private static String token(String name) {
        var simple =
                name.chars().noneMatch(character -> character == '"' || Character.isWhitespace(character));
        return simple ? name : Names.quoted(name);
    }

    /// What arguments of this relation do.
    static String verb(RelationKind kind) {
        return kind == RelationKind.ATTACK ? "attacks" : "supports";
    }

    /// What it is called that an argument does so to itself.
    static String itself(RelationKind kind) {
        return verb(kind) + "-itself";
    }

    /// What it is called here.
    String key() {
        return key;
    }

    /// Whether it is an attack or a support.
    RelationKind kind() {
        return kind;
    }

    /// It is there once more, maybe with a label.
    void repeat(String other) {
        times++;
        label = label.isEmpty() ? other : label;
    }

    /// It has this label, unless that is empty.
    Edge label(String text) {
        label = text;
        return this;
    }

    /// It is of the set of this name.
    Edge set(String name) {
        set = name;
        return this;
    }

    /// It has this weight.
    void weigh(String value) {
        weight = value;
    }

    /// The relation that it is here.
    MappedRelation relation() {
        return MappedRelation.plain(key, kind, premises, target.target());
    }

    /// What has no place here.
    ObjectNode kept() {
        var kept = Aside.nothing();
        if (times > 1) {
            kept.put(TIMES, times);
        }
        put(kept, SET, set);
        put(kept, LABEL, label);
        put(kept, Argument.WEIGHT, weight);
        return kept;
    }

    private static void put(ObjectNode kept, String name, String value) {
        if (!value.isEmpty()) {
            kept.put(name, value);
        }
    }
}
