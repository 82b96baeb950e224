package dev.rejoinder.domain.stance;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dev.rejoinder.domain.Subject;

/// Names the one stance of a participant on a subject: derived from the two, so that nobody can have another.
public record StanceId(UUID value) {

    /// The identifier of this participant's stance on the subject.
    public static StanceId of(String participant, Subject subject) {
        var key = "stance/%s/%s/%s".formatted(subject.kind(), subject.id(), participant);
        return new StanceId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
