package dev.rejoinder.domain.interchange.abstractframework;

import java.util.List;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// An argument of a framework that is being read.
final class Argument {

    /// What the weight of an element is called among what is kept aside.
    static final String WEIGHT = "weight";

    private final String name;

    private final String key;

    private final String label;

    private final List<String> alone;

    private final MapTarget target;

    private String weight = "";

    private int attacks;

    private int supports;

    Argument(String name, String label) {
        this.name = name;
        this.label = label;
        key = Aside.fitting(name);
        alone = List.of(key);
        target = MapTarget.statement(key);
    }

    /// What it is called here.
    String key() {
        return key;
    }

    /// Its words, where they are not its name.
    String label() {
        return label;
    }

    /// The premises of what it does by itself.
    List<String> alone() {
        return alone;
    }

    /// What bears on it targets.
    MapTarget target() {
        return target;
    }

    void weigh(String value) {
        weight = value;
    }

    void bearOnItself(RelationKind kind) {
        attacks += kind == RelationKind.ATTACK ? 1 : 0;
        supports += kind == RelationKind.SUPPORT ? 1 : 0;
    }

    MappedStatement statement(Fitting fitting) {
        return MappedStatement.claim(key, fitting.wording(key, words(), ""));
    }

    ObjectNode kept() {
        var kept = Aside.nothing();
        Aside.fitting(name, kept);
        Aside.keepText(words(), kept);
        if (!weight.isEmpty()) {
            kept.put(WEIGHT, weight);
        }
        if (attacks > 0) {
            kept.put(Edge.itself(RelationKind.ATTACK), attacks);
        }
        if (supports > 0) {
            kept.put(Edge.itself(RelationKind.SUPPORT), supports);
        }
        return kept;
    }

    private String words() {
        return label.isEmpty() ? name : label;
    }
}
