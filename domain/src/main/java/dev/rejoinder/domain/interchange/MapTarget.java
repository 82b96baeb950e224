package dev.rejoinder.domain.interchange;

import dev.rejoinder.domain.Subject;

/// What a relation or a question points at: a statement or a relation, by its key on the map.
public record MapTarget(Subject.Kind kind, String key) {

    /// The statement of this key.
    public static MapTarget statement(String key) {
        return new MapTarget(Subject.Kind.STATEMENT, key);
    }

    /// The relation of this key.
    public static MapTarget relation(String key) {
        return new MapTarget(Subject.Kind.RELATION, key);
    }

    /// Whether it is a relation.
    public boolean isRelation() {
        return kind == Subject.Kind.RELATION;
    }
}
