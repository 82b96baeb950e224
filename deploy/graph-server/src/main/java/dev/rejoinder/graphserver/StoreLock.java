package dev.rejoinder.graphserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The lock that Neo4j holds on its store. A predecessor on its way out may hold it a moment longer.
final class StoreLock {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private StoreLock() {}

    static void await(Path folder) {
        var file = folder.resolve("data/databases/store_lock");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(file) && held(file)) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("another process has held " + file + " for " + PATIENCE);
            }
            pause();
        }
    }

    private static boolean held(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
