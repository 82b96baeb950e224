package dev.rejoinder.projections.redraw;

import dev.rejoinder.domain.debate.DebateId;

/// A rebuild lost a debate to a later one, which draws it in its stead.
public final class DebateTaken extends IllegalStateException {

    DebateTaken(DebateId debateId) {
        super("Another rebuild has taken debate %s".formatted(debateId));
    }
}
