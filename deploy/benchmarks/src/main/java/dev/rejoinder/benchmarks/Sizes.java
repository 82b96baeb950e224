package dev.rejoinder.benchmarks;

import java.time.Duration;

/// How much is measured: how many debates hold how many events, how many changes one long history has, and how often
/// and for how long each side runs.
record Sizes(int debates, long events, long changes, int rounds, Duration time) {

    /// What a figure needs to mean something, unless `rejoinder.events`, `rejoinder.changes` and
    /// `rejoinder.seconds` say otherwise.
    static final Sizes FULL = new Sizes(50, Long.getLong("rejoinder.events", 20_000),
            Long.getLong("rejoinder.changes", 20_000), 5,
            Duration.ofSeconds(Long.getLong("rejoinder.seconds", 8)));

    /// Enough to see that the benchmarks work.
    static final Sizes TINY = new Sizes(3, 60, 60, 1, Duration.ofMillis(300));
}
