package dev.rejoinder.domain.interchange.argdown;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// Tells lines and columns of a text.
final class Places {

    private final String text;

    private int counted;

    private long lines = 1;

    private int lineStart;

    Places(String text) {
        this.text = text;
    }

    /// The line and column of this offset.
    Place at(int offset) {
        if (offset < counted) {
            counted = 0;
            lines = 1;
            lineStart = 0;
        }
        for (; counted < offset; counted++) {
            if (text.charAt(counted) == '\n') {
                lines++;
                lineStart = counted + 1;
            }
        }
        return Place.at(lines, offset - lineStart + 1L);
    }

    /// A refusal of the text because of what stands at this offset.
    MalformedDocument malformed(int offset, String sentence) {
        return new MalformedDocument(at(offset), sentence);
    }
}
