package dev.rejoinder.api.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Damages an export in many ways, and verifies what comes of it.
final class Damage {

    private Damage() {}

    /// What is wrong with a file; nothing when nothing is.
    static Optional<BrokenExport> of(byte[] file) {
        try {
            Verifier.verify(new ByteArrayInputStream(file));
            return Optional.empty();
        } catch (BrokenExport broken) {
            return Optional.of(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Optional<BrokenExport> of(List<String> lines) {
        return of(String.join("", lines).getBytes(UTF_8));
    }

    /// The lines of a file, with their ends.
    static List<String> lines(byte[] file) {
        return new ArrayList<>(new String(file, UTF_8).lines().map(line -> line + "\n").toList());
    }

    static byte[] flipped(byte[] file, int place, int bit) {
        var damaged = file.clone();
        damaged[place] ^= (byte) (1 << bit);
        return damaged;
    }
}
