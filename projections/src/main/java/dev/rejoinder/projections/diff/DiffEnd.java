package dev.rejoinder.projections.diff;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.snapshot.SnapshotHeading;

/// One of the two moments of a diff, and what the debate was about then; nothing before it was opened.
public record DiffEnd(long version, @Nullable Instant at, @Nullable SnapshotHeading heading) {}
