package dev.rejoinder.projections.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A whole debate at a version, in flat lists: statements in the order in which they were added, relations in
/// the order in which they were drawn. Before the first event there is no heading and no instant.
public record Snapshot(UUID debateId, long version, @Nullable Instant at, @Nullable SnapshotHeading heading,
        List<SnapshotStatement> statements, List<SnapshotRelation> relations) {}
