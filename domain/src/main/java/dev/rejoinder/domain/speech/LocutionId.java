package dev.rejoinder.domain.speech;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;

/// Names everything that one speaker did with one statement: derived from the two.
public record LocutionId(UUID value) {

    /// The identifier of what this speaker did with the statement.
    public static LocutionId of(SpeakerId speaker, StatementId statement) {
        var key = "locution/%s/%s".formatted(speaker, statement);
        return new LocutionId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
