package dev.rejoinder.servers.postgresql;

import dev.rejoinder.servers.child.ServerFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Commands that do one thing and end.
final class Tool {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Tool() {}

    static boolean succeeds(List<String> prefix, String... words) {
        try {
            return run(command(prefix, words)).exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    static void run(List<String> prefix, String... words) {
        var command = command(prefix, words);
        try {
            var process = run(command);
            if (process.exitValue() != 0) {
                var complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                throw new ServerFailed("%s failed: %s".formatted(words[0], complaint.strip()));
            }
        } catch (IOException failure) {
            throw new ServerFailed("%s could not be run: %s".formatted(words[0], failure.getMessage()),
                    failure);
        }
    }

    private static Process run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(PATIENCE)) {
                process.destroyForcibly();
                throw new IOException("it did not end within %d seconds".formatted(PATIENCE.toSeconds()));
            }
            return process;
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", interruption);
        }
    }

    private static List<String> command(List<String> prefix, String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }
}
