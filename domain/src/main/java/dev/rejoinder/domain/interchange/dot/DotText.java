package dev.rejoinder.domain.interchange.dot;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.interchange.graph.Characters;

/// Texts between quotation marks. Graphviz reads backslashes in what it shows, and entities as HTML has them.
final class DotText {

    private static final int LINE_MAX = 40;

    private final Characters characters;

    private final String element;

    private final StringBuilder attributes = new StringBuilder();

    /// An empty list of attributes of this statement or relation.
    DotText(Characters characters, String element) {
        this.characters = characters;
        this.element = element;
    }

    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (var index = 0; index < text.length(); index++) {
            var unit = text.charAt(index);
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(unit);
            }
        }
        return quoted.append('"').toString();
    }

    /// Adds an attribute that Graphviz passes on as it is.
    DotText add(String name, String value) {
        attributes.append(attributes.isEmpty() ? " [" : ", ").append(name).append('=')
                .append(quoted(characters.clean(element, value)));
        return this;
    }

    /// Adds an attribute that Graphviz shows.
    DotText show(String name, String value) {
        return add(name, value.replace("&", "&amp;"));
    }

    /// Adds an attribute that Graphviz shows when somebody points at the thing; there it reads backslashes twice.
    DotText hint(String value) {
        return show("tooltip", value.replace("\\", "\\\\"));
    }

    /// Adds an attribute that Graphviz shows on lines of about 40 characters.
    DotText wrap(String name, String value) {
        return show(name, String.join("\n", lines(value)));
    }

    private static List<String> lines(String value) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        value.codePoints().forEach(character -> {
            if (character == ' ' && line.length() >= LINE_MAX - 8) {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                line.appendCodePoint(character);
            }
        });
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return attributes + (attributes.isEmpty() ? "" : "]") + ";\n";
    }
}
