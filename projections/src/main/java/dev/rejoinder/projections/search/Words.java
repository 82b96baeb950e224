package dev.rejoinder.projections.search;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns what people type into a query of the full-text index. Letters, digits and their marks make words;
/// everything else, and with it all syntax of the index, parts them. All words must occur; each is quoted, so that
/// none is an operator.
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private static final int WORD_LIMIT = 32;

    private Words() {}

    /// The query; empty when nothing typed is a word.
    static String query(String typed) {
        return BETWEEN.splitAsStream(typed).filter(word -> !word.isEmpty()).limit(WORD_LIMIT)
                .map("+\"%s\""::formatted).collect(Collectors.joining(" "));
    }
}
