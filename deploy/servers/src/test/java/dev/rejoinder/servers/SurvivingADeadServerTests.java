package dev.rejoinder.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivingADeadServerTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void isTrueOfAKilledPostmaster() throws Exception {
        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder).only(Server.POSTGRESQL))) {
            var ledger = new Ledger(servers);
            ledger.writeRow("engines compose music");

            kill(servers.process(Server.POSTGRESQL).children().findFirst().orElseThrow());

            await().atMost(PATIENCE).ignoreExceptions()
                    .untilAsserted(() -> assertThat(ledger.readRow()).isEqualTo("engines compose music"));
        }
    }

    @Test
    void isTrueOfAKilledGuard() throws Exception {
        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder).only(Server.POSTGRESQL))) {
            var ledger = new Ledger(servers);
            ledger.writeRow("engines compose music");
            var guard = servers.process(Server.POSTGRESQL);

            kill(guard);

            await().atMost(PATIENCE).until(() -> !servers.process(Server.POSTGRESQL).equals(guard));
            assertThat(ledger.readRow()).isEqualTo("engines compose music");
        }
    }

    @Test
    void isTrueOfAKilledGraphServer() {
        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder).only(Server.NEO4J))) {
            var ledger = new Ledger(servers);
            ledger.writeNode("engines compose music");

            kill(servers.process(Server.NEO4J));

            await().atMost(PATIENCE).ignoreExceptions()
                    .untilAsserted(() -> assertThat(ledger.readNodes()).containsExactly("engines compose music"));
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
