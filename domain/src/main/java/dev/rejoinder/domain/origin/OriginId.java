package dev.rejoinder.domain.origin;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;

/// Names that something of a debate is called so in some system: derived from all of these, so that it is recorded
/// once, and what it carried there can be recorded anew.
public record OriginId(UUID value) {

    /// The identifier of this origin of a statement or relation, or of the debate itself where no subject is named.
    public static OriginId of(DebateId debateId, @Nullable Subject subject, String system, String id) {
        var kind = subject == null ? "DEBATE" : subject.kind().name();
        var holder = subject == null ? debateId.value() : subject.id();
        var key = "origin/%s/%s/%s/%s/%s".formatted(debateId, kind, holder, system, id);
        return new OriginId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
