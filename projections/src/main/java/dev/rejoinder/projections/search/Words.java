package dev.rejoinder.projections.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns what people type into a query of the full-text index. Only white space parts words, for where else a word
/// ends is for the index to say, of the query as of the statements: it keeps `engine's`, `3.5` and `1,000` whole.
/// All words must occur; each is quoted, so that none is an operator.
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SAYING_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern SPECIAL = Pattern.compile("[\"\\\\]");

    private Words() {}

    /// The words typed, in their order; what holds neither letter nor digit is none.
    static List<String> in(String typed) {
        return BETWEEN.splitAsStream(typed).filter(word -> SAYING_SOMETHING.matcher(word).find()).toList();
    }

    /// The query; empty when nothing typed is a word.
    static String query(String typed) {
        return in(typed).stream().map(word -> '"' + SPECIAL.matcher(word).replaceAll("\\\\$0") + '"')
                .collect(Collectors.joining(" AND "));
    }
}
