package dev.rejoinder.domain.judgement;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The folder of real data beside the project. A test that needs it skips, and says so, where it is absent.
public final class SharedData {

    private static final Path ROOT = Path.of(System.getProperty("rejoinder.root", "..")).toAbsolutePath()
            .resolve("../shared/data").normalize();

    private SharedData() {}

    public static Path at(String name) {
        var found = ROOT.resolve(name);
        assumeThat(found).as("the shared data, which is not part of the repository").exists();
        return found;
    }

    public static String text(String name) {
        try {
            return Files.readString(at(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// All files below a folder whose names end so.
    public static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(at(folder))) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending))
                    .sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
