package dev.rejoinder.projections.courses;

import dev.rejoinder.domain.judgement.label.Label;

/// A verdict on a statement or a relation, which holds until its next one.
///
/// @param label what the grounded semantics says of it
/// @param strength by the quadratic energy semantics, from 0 to 1
public record Judgement(String subject, long since, Label label, double strength) {}
