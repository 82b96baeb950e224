package dev.rejoinder.servers.child;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that a server complains to. One older file is kept.
record ChildLog(Path file) {

    private static final long SIZE_BYTES_MAX = 4L << 20;

    private static final int TAIL_BYTES = 2_000;

    void rotate() {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > SIZE_BYTES_MAX) {
                Files.move(file, file.resolveSibling("previous-" + file.getFileName()), REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String tail() {
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            reader.seek(Math.max(0, reader.length() - TAIL_BYTES));
            var tail = new byte[(int) (reader.length() - reader.getFilePointer())];
            reader.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            return "(unreadable: " + failure.getMessage() + ")";
        }
    }
}
