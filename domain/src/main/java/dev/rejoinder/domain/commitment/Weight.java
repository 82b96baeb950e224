package dev.rejoinder.domain.commitment;

/// How firmly a speaker is bound.
public enum Weight {
    /// By words of their own, or by granting or denying something.
    STRONG,
    /// By siding with or against something in passing.
    WEAK
}
