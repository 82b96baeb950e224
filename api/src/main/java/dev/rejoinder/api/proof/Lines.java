package dev.rejoinder.api.proof;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Splits a file into lines, each ended by one line feed, and holds no more than one of them.
final class Lines {

    /// Longer than any event can be.
    static final int LENGTH_MAX = 1 << 20;

    private static final int END_OF_FILE = -1;

    private final InputStream file;

    private long number;

    Lines(InputStream file) {
        this.file = new BufferedInputStream(file);
    }

    /// The number of the line that was read last, or was being read; the first is 1.
    long number() {
        return number;
    }

    /// The next line without its end; none at the end of the file.
    Optional<byte[]> next() throws IOException, MalformedLine {
        number++;
        var line = new ByteArrayOutputStream();
        int next;
        while ((next = file.read()) != '\n') {
            if (next == END_OF_FILE && line.size() == 0) {
                return Optional.empty();
            }
            if (next == END_OF_FILE) {
                throw new MalformedLine("the file ends in the middle of the line");
            }
            if (line.size() == LENGTH_MAX) {
                throw new MalformedLine("the line is longer than %d bytes".formatted(LENGTH_MAX));
            }
            line.write(next);
        }
        return Optional.of(line.toByteArray());
    }

    /// A line that is none.
    static final class MalformedLine extends Exception {

        private static final long serialVersionUID = 1L;

        MalformedLine(String reason) {
            super(reason, null, false, false);
        }
    }
}
