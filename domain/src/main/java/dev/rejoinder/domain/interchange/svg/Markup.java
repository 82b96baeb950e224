package dev.rejoinder.domain.interchange.svg;

import dev.rejoinder.domain.layout.Point;

/// Puts XML together. Whatever a text holds, it stays text: what XML gives a meaning is escaped, and what XML 1.0
/// cannot hold is replaced by U+FFFD.
final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder text = new StringBuilder();

    /// Markup as it stands, for what is not from a debate.
    Markup add(String markup) {
        text.append(markup);
        return this;
    }

    /// A number with one decimal at most.
    Markup add(double number) {
        var tenths = Math.round(number * 10);
        text.append(tenths < 0 ? "-" : "").append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            text.append('.').append(Math.abs(tenths) % 10);
        }
        return this;
    }

    /// A place, as paths have it.
    Markup add(Point point) {
        return add(point.x()).add(" ").add(point.y());
    }

    /// Words, for between tags and between the quotes of attributes.
    Markup words(String words) {
        words.codePoints().forEach(this::character);
        return this;
    }

    /// An attribute, unless it is empty.
    Markup attribute(String name, String value) {
        return value.isEmpty() ? this : add(" ").add(name).add("=\"").words(value).add("\"");
    }

    /// An attribute that is a number.
    Markup attribute(String name, double value) {
        return add(" ").add(name).add("=\"").add(value).add("\"");
    }

    /// An element that holds words only.
    Markup element(String name, String words) {
        return add("<").add(name).add(">").words(words).add("</").add(name).add(">");
    }

    private void character(int character) {
        switch (character) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\n' -> text.append("&#10;");
            case '\t' -> text.append("&#9;");
            default -> text.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
        }
    }

    private static boolean isAllowed(int character) {
        var isBasic = (0x20 <= character && character <= 0xD7FF)
                || (0xE000 <= character && character <= 0xFFFD);
        return isBasic || Character.isSupplementaryCodePoint(character);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
