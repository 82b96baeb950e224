package dev.rejoinder.domain.interchange.cypher;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.graph.Characters;

/// A map literal of Cypher.
final class CypherRow {

    private final Characters characters;

    private final String element;

    private final StringBuilder members = new StringBuilder();

    /// An empty map about this statement or relation.
    CypherRow(Characters characters, String element) {
        this.characters = characters;
        this.element = element;
    }

    /// The text between quotation marks. Some versions of Neo4j take a backslash and a u for the number of a character
    /// before they look at what is in front of the backslash; therefore they never stand together.
    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('\'');
        for (var index = 0; index < text.length(); index++) {
            var unit = text.charAt(index);
            switch (unit) {
                case '\'' -> quoted.append("\\'");
                case '\\' -> quoted.append(text.startsWith("u", index + 1) ? "\\\\' + '" : "\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(unit);
            }
        }
        return quoted.append('\'').toString();
    }

    CypherRow text(String name, String text) {
        return literal(name, clean(text));
    }

    CypherRow texts(String name, List<String> texts) {
        return literal(name, texts.stream().map(this::clean).collect(Collectors.joining(", ", "[", "]")));
    }

    CypherRow whole(String name, long number) {
        return literal(name, Long.toString(number));
    }

    CypherRow real(String name, double number) {
        return literal(name, Double.toString(number));
    }

    CypherRow truth(String name, boolean holds) {
        return literal(name, Boolean.toString(holds));
    }

    CypherRow moment(String name, Instant instant) {
        return literal(name, "datetime('%s')".formatted(instant));
    }

    CypherRow row(String name, CypherRow row) {
        return literal(name, row.toString());
    }

    private String clean(String text) {
        return quoted(characters.clean(element, text));
    }

    private CypherRow literal(String name, String literal) {
        members.append(members.isEmpty() ? "" : ", ").append(name).append(": ").append(literal);
        return this;
    }

    @Override
    public String toString() {
        return "{" + members + "}";
    }
}
