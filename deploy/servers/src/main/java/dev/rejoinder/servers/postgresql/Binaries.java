package dev.rejoinder.servers.postgresql;

import dev.rejoinder.servers.child.ServerFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The programs of PostgreSQL, unpacked once for each version.
record Binaries(Path folder, Platform platform) {

    static Binaries unpackedBelow(Path home) {
        var platform = Platform.current();
        var folder = home.resolve("binaries-" + version());
        Folders.completeOnce(folder, draft -> unpack(platform, draft));
        return new Binaries(folder, platform);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(platform.program(name)).toString();
    }

    private static void unpack(Platform platform, Path draft) throws IOException {
        try (var archive = Binaries.class.getResourceAsStream("/" + platform.archive())) {
            if (archive == null) {
                throw new ServerFailed(
                        "%s was not brought along; build on this system, or with the profile all-platforms"
                                .formatted(platform.archive()));
            }
            Archive.unpack(archive, draft);
        }
    }

    private static String version() {
        try (var version = Binaries.class.getResourceAsStream("binaries.version")) {
            if (version == null) {
                throw new IllegalStateException("binaries.version is missing");
            }
            return new String(version.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
