package dev.rejoinder.servers.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingAnArchiveTests {

    @TempDir
    Path folder;

    @Test
    void keepsWhoMayExecute() throws IOException {
        unpack(file("bin/postgres", 0755), file("share/readme", 0644));

        assertThat(folder.resolve("to/bin/postgres")).isExecutable();
        assertThat(Files.isExecutable(folder.resolve("to/share/readme"))).isFalse();
    }

    @Test
    void keepsSymbolicLinks() throws IOException {
        unpack(file("lib/libpq.so.5", 0755), link("lib/libpq.so", "libpq.so.5"));

        assertThat(folder.resolve("to/lib/libpq.so")).isSymbolicLink().hasContent("x");
    }

    @Test
    void refusesFilesOutsideOfTheFolder() {
        assertThatIOException()
                .isThrownBy(() -> unpack(file("../outside", 0644)))
                .withMessageContaining("leads out of");
    }

    @Test
    void refusesLinksToTheOutside() {
        assertThatIOException()
                .isThrownBy(() -> unpack(link("inside", "../../outside")))
                .withMessageContaining("leads out of");
    }

    private void unpack(TarArchiveEntry... entries) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(packed))) {
            for (var entry : entries) {
                tar.putArchiveEntry(entry);
                tar.write("x".repeat((int) entry.getSize()).getBytes(StandardCharsets.US_ASCII));
                tar.closeArchiveEntry();
            }
        }
        Archive.unpack(new ByteArrayInputStream(packed.toByteArray()), folder.resolve("to"));
    }

    private static TarArchiveEntry file(String name, int mode) {
        var entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(1);
        return entry;
    }

    private static TarArchiveEntry link(String name, String target) {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return entry;
    }
}
