package dev.rejoinder.domain.commitment;

import dev.rejoinder.domain.Subject;

/// The act by which a speaker is bound: the statement or the relation that shows it, and the version of the debate
/// that recorded it.
public record Ground(Act act, Subject evidence, long version) {

    /// The acts that bind, the plainest first.
    public enum Act {
        /// The speaker made the statement.
        ASSERTED,
        /// The speaker granted the statement.
        CONCEDED,
        /// The speaker said that the statement is not so.
        DENIED,
        /// The speaker put the statement in the place of another.
        QUALIFIED,
        /// The speaker argued so: every premise of the relation is theirs.
        ADVANCED,
        /// The speaker sided with the statement in passing.
        AGREED,
        /// The speaker sided against the statement in passing.
        DISAGREED,
        /// The speaker said that somebody else says the statement.
        REPORTED
    }
}
