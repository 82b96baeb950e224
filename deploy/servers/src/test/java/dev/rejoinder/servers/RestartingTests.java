package dev.rejoinder.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartingTests {

    @TempDir
    Path folder;

    @Test
    void keepsTheDataOfBothServers() throws Exception {
        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder))) {
            new Ledger(servers).writeRow("engines compose music");
            new Ledger(servers).writeNode("engines compose music");
        }

        try (var servers = EmbeddedServers.start(ServersConfiguration.in(folder))) {
            assertThat(new Ledger(servers).readRow()).isEqualTo("engines compose music");
            assertThat(new Ledger(servers).readNodes()).containsExactly("engines compose music");
        }
    }
}
