package dev.rejoinder.domain.origin;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;

/// Everything that can have happened to an origin. It is that of a statement or relation, or of the debate itself
/// where no subject is named.
public sealed interface OriginEvent extends RejoinderEvent {

    OriginId originId();

    DebateId debateId();

    @Nullable
    Subject subject();

    /// The identifier of what the origin is of.
    default UUID holder() {
        var subject = subject();
        return subject == null ? debateId().value() : subject.id();
    }

    /// What kind of thing the origin is of: that of the subject, or `DEBATE`.
    default String holderKind() {
        var subject = subject();
        return subject == null ? "DEBATE" : subject.kind().name();
    }

    record OriginRecorded(OriginId originId, DebateId debateId, @Nullable Subject subject,
            Origin origin) implements OriginEvent {}

    record OriginForgotten(OriginId originId, DebateId debateId, @Nullable Subject subject, String system,
            String id) implements OriginEvent {}
}
