package dev.rejoinder.domain.interchange.abstractframework;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;

/// Comments in files of frameworks.
final class Comments {

    private Comments() {}

    /// Says that this many do not arrive.
    static void lose(long count, Losses losses) {
        if (count > 0) {
            losses.lose("", "comments", Treatment.LEFT_OUT,
                    "The document's comments have no place here; there are %d".formatted(count));
        }
    }

    /// A text in one line, as comments and labels need it.
    static String line(String text) {
        return text.replace('\n', ' ');
    }
}
