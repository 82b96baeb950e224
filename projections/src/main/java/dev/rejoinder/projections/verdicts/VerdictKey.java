package dev.rejoinder.projections.verdicts;

import java.util.UUID;

/// Names the verdict of a statement or relation at a version of its debate.
public record VerdictKey(UUID debateId, UUID subject, long version) {}
