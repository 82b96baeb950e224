package dev.rejoinder.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivingADeadServerTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String CLAIM = "engines compose music";

    @TempDir
    Path folder;

    @Test
    void isTrueOfAKilledPostmaster() throws Exception {
        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder).only(Server.POSTGRESQL))) {
            new Ledger(servers).writeRow(CLAIM);
            var guard = servers.process(Server.POSTGRESQL);

            Processes.kill(guard.children().findFirst().orElseThrow());

            await().atMost(PATIENCE).until(() -> !servers.process(Server.POSTGRESQL).equals(guard));
            assertThat(new Ledger(servers).readRow()).isEqualTo(CLAIM);
        }
    }

    @Test
    void isTrueOfAKilledGuard() throws Exception {
        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder).only(Server.POSTGRESQL))) {
            new Ledger(servers).writeRow(CLAIM);
            var guard = servers.process(Server.POSTGRESQL);

            Processes.kill(guard);

            await().atMost(PATIENCE).until(() -> !servers.process(Server.POSTGRESQL).equals(guard));
            assertThat(new Ledger(servers).readRow()).isEqualTo(CLAIM);
        }
    }

    @Test
    void isTrueOfAKilledGraphServer() {
        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder).only(Server.NEO4J))) {
            new Ledger(servers).writeNode(CLAIM);
            var graphServer = servers.process(Server.NEO4J);

            Processes.kill(graphServer);

            await().atMost(PATIENCE).until(() -> !servers.process(Server.NEO4J).equals(graphServer));
            assertThat(new Ledger(servers).readNodes()).containsExactly(CLAIM);
        }
    }
}
