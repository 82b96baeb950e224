package dev.rejoinder.domain.statement;

/// What a speaker did with a statement, other than making it.
public enum Locution {
    /// Granted it, though it speaks against what they argue for.
    CONCEDED,
    /// Said that it is not so.
    DENIED,
    /// Sided with it in passing, as in a vote.
    AGREED,
    /// Sided against it in passing, as in a vote.
    DISAGREED,
    /// Took back whatever they had said for or against it.
    RETRACTED,
    /// Put another statement in its place.
    QUALIFIED,
    /// Said that somebody else says so, which is no word of their own for it.
    REPORTED
}
