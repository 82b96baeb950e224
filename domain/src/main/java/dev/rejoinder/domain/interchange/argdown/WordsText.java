package dev.rejoinder.domain.interchange.argdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import tools.jackson.databind.node.ObjectNode;

/// Words as a line of Argdown, as they were written in the document that they came from where they are still the same.
///
/// @param line the words, and the tags after them
/// @param content the same as it will be read
record WordsText(String line, Content content) {

    private static final Pattern TAG = Pattern.compile("[^)\\v]++");

    /// The line for these words, of which a document said all this.
    static WordsText of(String words, ObjectNode foreign) {
        var markup = Words.of(foreign, "markup");
        var escaped = Escaping.escaped(words);
        for (var line : markup.isEmpty() ? List.of(escaped) : List.of(markup, escaped)) {
            var tagged = tagged(line, foreign);
            var content = Content.of(tagged);
            if (content.isPresent() && says(content.get(), words)) {
                return new WordsText(tagged, content.get());
            }
        }
        return new WordsText(escaped, Content.of(escaped).orElseThrow());
    }

    private static boolean says(Content content, String words) {
        return Words.inOneLine(content.words()).equals(Words.inOneLine(words))
                || fitted(content.words()).equals(words);
    }

    /// Whether the words will be read exactly so.
    boolean says(String words) {
        return fitted(content.words()).equals(words);
    }

    /// The words as a map can have them.
    static String fitted(String words) {
        return new Fitting(new Losses()).wording("", words, "").text();
    }

    /// The line, and the tags after it that a document gave and that are not in it.
    static String tagged(String line, ObjectNode foreign) {
        return foreign.path("tags").isEmpty()
                ? line
                : line + tags(foreign, Content.of(line).map(Content::tags).orElse(List.of()));
    }

    /// The tags that a document gave, each with a space before it.
    static String tags(ObjectNode foreign) {
        return tags(foreign, List.of());
    }

    private static String tags(ObjectNode foreign, List<String> present) {
        return foreign.path("tags").valueStream().map(tag -> tag.asString(""))
                .filter(tag -> TAG.matcher(tag).matches() && !present.contains(tag))
                .map(tag -> tag.chars().allMatch(Characters::isTag) ? " #" + tag : " #(%s)".formatted(tag))
                .collect(Collectors.joining());
    }
}
