package dev.rejoinder.api.imports;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;

/// An import as it stands.
///
/// @param opens whether it opens the debate
/// @param scope where the names in the document hold
/// @param reason why it failed; empty when it did not
/// @param progress how far it has come
record ImportRecord(UUID id, DebateId debateId, boolean opens, String format, String file, String scope,
        String participant, State state, String reason, Progress progress, Instant requestedAt,
        @Nullable Instant finishedAt) {

    /// Where an import stands.
    enum State {
        WAITING, RUNNING, DONE, FAILED
    }

    /// How many statements and relations the document holds, in how many steps they come into the debate, and how
    /// many of those are done.
    record Progress(int statements, int relations, int steps, int stepsDone) {}

    /// True when nothing more will happen.
    boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }
}
