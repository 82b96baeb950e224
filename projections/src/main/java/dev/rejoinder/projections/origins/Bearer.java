package dev.rejoinder.projections.origins;

import java.util.UUID;

import dev.rejoinder.projections.graph.Row;

/// What bears a name that somebody asked for.
public record Bearer(Kind kind, UUID id) {

    /// What can have a name elsewhere.
    public enum Kind {
        DEBATE, STATEMENT, RELATION
    }

    static Bearer of(Row row) {
        return new Bearer(Kind.valueOf(row.text("kind")), row.id("id"));
    }
}
