package dev.rejoinder.servers.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingAPasswordTests {

    @TempDir
    Path folder;

    @Test
    void givesTheSameOneAgain() {
        var file = folder.resolve("password");

        assertThat(Password.keptIn(file)).hasSize(48).isEqualTo(Password.keptIn(file));
    }

    @Test
    void letsOnlyItsOwnerReadIt() throws IOException {
        var file = folder.resolve("password");

        Password.keptIn(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }
}
