package dev.rejoinder.domain.debate;

import java.util.UUID;

/// Names a debate.
public record DebateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
