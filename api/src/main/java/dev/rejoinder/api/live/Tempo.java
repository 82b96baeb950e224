package dev.rejoinder.api.live;

import java.time.Duration;

import dev.rejoinder.projections.changes.ChangeView;

/// How long one reader is let wait before each change. It may remember the change before.
@FunctionalInterface
interface Tempo {

    /// No wait at all.
    Tempo UNHINDERED = _ -> Duration.ZERO;

    /// The wait before the next change.
    Duration pauseBefore(ChangeView change);
}
