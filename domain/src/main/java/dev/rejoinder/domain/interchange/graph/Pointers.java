package dev.rejoinder.domain.interchange.graph;

import java.util.HashSet;
import java.util.Set;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MapTarget;

/// Which relations something points at. The map is gone through for that when it is first asked.
final class Pointers {

    private final ArgumentMap map;

    private final Set<String> keys = new HashSet<>();

    private boolean known;

    private boolean asking;

    Pointers(ArgumentMap map) {
        this.map = map;
    }

    /// Whether a relation or a question points at the relation of this key.
    boolean leadTo(String key) {
        learn();
        return keys.contains(key);
    }

    /// Whether any question points at something.
    boolean areAsked() {
        learn();
        return asking;
    }

    private void learn() {
        if (known) {
            return;
        }
        known = true;
        try (var statements = map.statements(); var relations = map.relations()) {
            statements.forEach(statement -> {
                if (statement.about() != null) {
                    asking = true;
                    add(statement.about());
                }
            });
            relations.forEach(relation -> add(relation.target()));
        }
    }

    private void add(MapTarget target) {
        if (target.isRelation()) {
            keys.add(target.key());
        }
    }
}
