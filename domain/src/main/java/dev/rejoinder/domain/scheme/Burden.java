package dev.rejoinder.domain.scheme;

/// Who has to prove something once a critical question was asked.
public enum Burden {
    /// Whoever argued: asking is enough, and holds until it is answered.
    ARGUER,
    /// Whoever asks: the question counts for nothing until something backs it.
    ASKER
}
