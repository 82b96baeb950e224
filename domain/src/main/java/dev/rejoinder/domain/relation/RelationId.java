package dev.rejoinder.domain.relation;

import java.util.UUID;

import dev.rejoinder.domain.Subject;

/// Names a relation.
public record RelationId(UUID value) {

    /// The relation as something to argue about.
    public Subject subject() {
        return Subject.relation(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
