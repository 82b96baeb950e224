package dev.rejoinder.domain.commitment;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementKind;

/// A statement as it is now: whose it is, since which version, and whether it stands.
record Saying(StatementKind kind, @Nullable SpeakerId speaker, long attributed, boolean standing) {

    Saying by(SpeakerId other, long version) {
        return new Saying(kind, other, version, standing);
    }

    Saying standing(boolean stands) {
        return new Saying(kind, speaker, attributed, stands);
    }

    /// Whether anybody can be bound to it: a question binds nobody.
    boolean binds() {
        return standing && kind != StatementKind.QUESTION;
    }
}
