package dev.rejoinder.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingLeftoversTests {

    @TempDir
    Path folder;

    @Test
    void endsAPostmasterThatOutlivedItsGuard() throws Exception {
        var postmaster = orphanedPostmaster();
        assertThat(postmaster.isAlive()).isTrue();

        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder).only(Server.POSTGRESQL))) {
            new Ledger(servers).writeRow("engines compose music");

            assertThat(postmaster.isAlive()).isFalse();
            assertThat(new Ledger(servers).readRow()).isEqualTo("engines compose music");
        }
    }

    /// The guard is frozen first, or it would do its duty.
    private ProcessHandle orphanedPostmaster() throws Exception {
        try (var parent = ParentProcess.started(folder.toString(), Server.POSTGRESQL.name())) {
            var guard = parent.children().findFirst().orElseThrow();
            var postmaster = guard.children().findFirst().orElseThrow();
            freeze(guard);
            parent.kill();
            guard.destroyForcibly();
            guard.onExit().join();
            return postmaster;
        }
    }

    private static void freeze(ProcessHandle process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor()).isZero();
    }
}
