package dev.rejoinder.domain.statement;

import java.util.UUID;

import dev.rejoinder.domain.Subject;

/// Names a statement.
public record StatementId(UUID value) {

    /// The statement as something to argue about.
    public Subject subject() {
        return Subject.statement(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
