package dev.rejoinder.api.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// The command `verify`: checks an export without a server or a store.
public final class VerifyCommand {

    /// What the command is called.
    public static final String NAME = "verify";

    private static final int INTACT = 0;

    private static final int BROKEN = 1;

    private static final int UNCHECKED = 2;

    private static final String STANDARD_INPUT = "-";

    private static final String USAGE = """
            Usage: verify FILE

            Verifies an export of a debate's events, as /debates/{id}/events.ndjson gives it.
            FILE may be compressed with gzip; - stands for standard input.

            Exit code: 0 intact, 1 broken, 2 not verified.
            """;

    private final InputStream in;

    private final PrintStream out;

    private final PrintStream errors;

    /// Reads and writes these standard streams.
    public VerifyCommand(InputStream in, PrintStream out, PrintStream errors) {
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    /// Verifies what the arguments name, says what was found, and returns the exit code.
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || isOption(arguments.getFirst())) {
            errors.print(USAGE);
            return UNCHECKED;
        }
        try (var file = open(arguments.getFirst())) {
            return verify(file);
        } catch (IOException | InvalidPathException unreadable) {
            errors.println("Not verified: %s cannot be read.".formatted(arguments.getFirst()));
            return UNCHECKED;
        }
    }

    private static boolean isOption(String argument) {
        return argument.isEmpty() || (argument.startsWith("-") && !argument.equals(STANDARD_INPUT));
    }

    private InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file));
    }

    private int verify(InputStream file) throws IOException {
        try {
            var header = Verifier.verify(file);
            out.println("Intact: debate %s, versions %d to %d".formatted(header.debate(), header.first(),
                    header.version()));
            out.println("Head chain value at version %d: %s".formatted(header.version(), header.head()));
            return INTACT;
        } catch (BrokenExport broken) {
            out.println("Broken at %s, line %d: %s".formatted(
                    broken.version() == null ? "the header" : "version " + broken.version(), broken.line(),
                    broken.reason()));
            return BROKEN;
        }
    }
}
