package dev.rejoinder.domain.statement;

import java.util.UUID;

/// Names a source of one statement.
public record SourceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
