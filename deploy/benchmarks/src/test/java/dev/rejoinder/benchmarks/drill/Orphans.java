package dev.rejoinder.benchmarks.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import org.awaitility.core.ThrowingRunnable;

/// Processes whose parent was killed, or which were killed themselves.
final class Orphans {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Orphans() {}

    static void awaitEnd(List<ProcessHandle> orphans) {
        ThrowingRunnable allGone = () -> assertThat(orphans).allMatch(Orphans::gone, "have ended");
        await().atMost(PATIENCE).untilAsserted(allGone);
    }

    /// Without a parent to be told of its death, a dead process may keep its number, but it runs no command.
    private static boolean gone(ProcessHandle process) {
        return !process.isAlive() || process.info().command().isEmpty();
    }
}
