package dev.rejoinder.domain.interchange.csv;

import java.util.Locale;

/// Constants as a table writes them.
final class Words {

    private Words() {}

    /// The constant as a word.
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
