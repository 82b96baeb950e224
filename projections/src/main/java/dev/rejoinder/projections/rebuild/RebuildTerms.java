package dev.rejoinder.projections.rebuild;

import java.time.Duration;

/// How rebuilds are carried out: by how many threads on each node, for how long one node may be silent before another
/// takes its rebuild up, and how long a step that failed waits before it is tried again.
public record RebuildTerms(int threads, Duration lease, Duration pause) {

    private static final int THREADS_MAX = 8;

    public RebuildTerms {
        if (threads < 1) {
            throw new IllegalArgumentException("%d threads rebuild nothing".formatted(threads));
        }
    }

    /// One thread more than the machine has processors, so that none is idle while a commit reaches the disk.
    public static int threadsOfThisMachine() {
        return Math.min(THREADS_MAX, Runtime.getRuntime().availableProcessors() + 1);
    }
}
