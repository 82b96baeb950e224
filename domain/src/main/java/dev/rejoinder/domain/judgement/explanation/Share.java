package dev.rejoinder.domain.judgement.explanation;

/// What one reason does to the strength of its target.
///
/// @param influence what the relation carries, negative for an attack
/// @param share its part in the difference between strength and base score; the shares of all reasons add up
///         to that difference
public record Share(int relation, double influence, double share) {}
