package dev.rejoinder.servers.postgresql;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Folders that are there whole or not at all.
final class Folders {

    private Folders() {}

    /// Fills a draft of the folder where the folder is missing, and then gives it its name.
    static void completeOnce(Path folder, Filling filling) {
        if (Files.exists(folder)) {
            return;
        }
        var draft = folder.resolveSibling(folder.getFileName() + ".draft");
        try {
            delete(draft);
            filling.fill(draft);
            Files.move(draft, folder, ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var content = Files.walk(folder)) {
            for (var path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @FunctionalInterface
    interface Filling {

        void fill(Path draft) throws IOException;
    }
}
