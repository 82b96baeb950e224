package dev.rejoinder.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String CLAIM = "engines compose music";

    @TempDir
    Path folder;

    @Test
    void keepsTheDataOfBothServersWhoseParentWasKilled() throws Exception {
        try (var parent = ParentProcess.started(folder.toString(), CLAIM)) {
            var servers = parent.descendants().toList();
            parent.kill();

            await().atMost(PATIENCE).until(() -> servers.stream().allMatch(Processes::gone));
            assertThat(servers).hasSizeGreaterThan(2);
        }

        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder))) {
            assertThat(new Ledger(servers).readRow()).isEqualTo(CLAIM);
            assertThat(new Ledger(servers).readNodes()).containsExactly(CLAIM);
        }
    }

    @Test
    void endsAPostmasterThatOutlivedItsGuard() throws Exception {
        var postmaster = orphanedPostmaster();
        assertThat(Processes.gone(postmaster)).isFalse();

        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder).only(Server.POSTGRESQL))) {
            assertThat(Processes.gone(postmaster)).isTrue();
            assertThat(new Ledger(servers).readRow()).isEqualTo(CLAIM);
        }
    }

    /// The guard is frozen first, or it would do its duty.
    private ProcessHandle orphanedPostmaster() throws Exception {
        try (var parent = ParentProcess.started(folder.toString(), CLAIM, Server.POSTGRESQL.name())) {
            var guard = parent.children().findFirst().orElseThrow();
            var postmaster = guard.children().findFirst().orElseThrow();
            freeze(guard);
            parent.kill();
            Processes.kill(guard);
            return postmaster;
        }
    }

    private static void freeze(ProcessHandle process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor())
                .isZero();
    }
}
