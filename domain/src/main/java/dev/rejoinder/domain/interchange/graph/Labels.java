package dev.rejoinder.domain.interchange.graph;

import dev.rejoinder.domain.interchange.MappedRelation;

/// A few words for nodes and edges.
final class Labels {

    /// What an edge from a question says.
    static final String ABOUT = "is about";

    private static final int LENGTH_MAX = 80;

    private Labels() {}

    /// The words on one line, cut after a word where they are long.
    static String of(String words) {
        var line = new StringBuilder();
        var length = 0;
        for (var index = 0; index < words.length() && length < LENGTH_MAX; length++) {
            var character = words.codePointAt(index);
            line.appendCodePoint(Character.isWhitespace(character) ? ' ' : character);
            index += Character.charCount(character);
        }
        return line.length() == words.length() ? line.toString() : cut(line.toString());
    }

    private static String cut(String line) {
        var space = line.lastIndexOf(' ');
        return (space > line.length() / 2 ? line.substring(0, space) : line).strip() + "…";
    }

    /// What the relation does to its target.
    static String of(MappedRelation relation) {
        var inference = relation.target().isRelation();
        return switch (relation.kind()) {
            case SUPPORT -> inference ? "underpins" : "supports";
            case ATTACK -> inference ? "undercuts" : "attacks";
            case REPHRASE -> "rephrases";
            case PREFERENCE -> "is preferred to";
        };
    }
}
