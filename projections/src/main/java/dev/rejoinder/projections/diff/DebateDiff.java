package dev.rejoinder.projections.diff;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Everything that differs between two moments of a debate, and nothing that does not: statements in the order in
/// which they were added, relations in the order in which they were drawn.
public record DebateDiff(UUID debateId, DiffEnd from, DiffEnd to, @Nullable HeadingDifference heading,
        List<StatementDifference> statements, List<RelationDifference> relations) {}
