package dev.rejoinder.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DyingWithTheParentTests {

    @TempDir
    Path folder;

    @Test
    void isWhatBothServersDoWhenItIsKilled() throws Exception {
        try (var parent = ParentProcess.started(folder.toString())) {
            var servers = parent.descendants().toList();

            parent.kill();
            servers.forEach(server -> server.onExit().join());

            assertThat(servers).hasSizeGreaterThan(2).noneMatch(ProcessHandle::isAlive);
        }
    }
}
