package dev.rejoinder.domain.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/// Real argument data beside the checkout. Tests that need it are skipped where it is absent.
public final class SharedData {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data");

    private SharedData() {}

    /// All files below this folder whose names end so, in the order of their paths.
    public static List<Path> files(String folder, String ending) {
        var start = FOLDER.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(start),
                "There is no real argument data beside this checkout");
        try (var files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
