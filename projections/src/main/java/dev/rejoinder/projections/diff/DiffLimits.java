package dev.rejoinder.projections.diff;

/// How many changes may lie between two moments that are compared, and how many statements and relations they may
/// touch.
public record DiffLimits(long changes, int subjects) {}
