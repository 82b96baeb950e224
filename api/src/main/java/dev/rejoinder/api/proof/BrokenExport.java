package dev.rejoinder.api.proof;

import org.jspecify.annotations.Nullable;

/// The first thing that is wrong with an export: the version of the event, unless it is the header, the line, and why.
final class BrokenExport extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable Long version;

    private final long line;

    BrokenExport(@Nullable Long version, long line, String reason) {
        super(reason, null, false, false);
        this.version = version;
        this.line = line;
    }

    @Nullable
    Long version() {
        return version;
    }

    long line() {
        return line;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
