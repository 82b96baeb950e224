package dev.rejoinder.domain.judgement;

/// How a relation bears on its target.
public enum Polarity {
    /// It speaks for it.
    SUPPORT,
    /// It speaks against it.
    ATTACK
}
