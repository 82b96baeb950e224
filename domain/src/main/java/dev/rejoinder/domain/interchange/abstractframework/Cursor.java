package dev.rejoinder.domain.interchange.abstractframework;

import java.util.function.IntPredicate;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// A place in a text that moves on.
final class Cursor {

    private static final int END = -1;

    private final String text;

    private int offset;

    Cursor(String text) {
        this.text = text;
    }

    /// Where it is.
    int offset() {
        return offset;
    }

    /// Whether the text is over.
    boolean isAtEnd() {
        return offset == text.length();
    }

    /// The character that is next, or none that there is.
    int next() {
        return isAtEnd() ? END : text.charAt(offset);
    }

    /// Takes the next character if it is this one.
    boolean take(char character) {
        var found = next() == character;
        offset += found ? 1 : 0;
        return found;
    }

    /// Takes the next character if it is this one, and refuses the document if it is another.
    void require(char character) {
        if (!take(character)) {
            throw malformed(offset, "There should be '%c'".formatted(character));
        }
    }

    /// Takes any character.
    int takeAny() {
        var taken = next();
        offset += taken == END ? 0 : 1;
        return taken;
    }

    /// Takes all characters that are like this.
    String takeWhile(IntPredicate like) {
        var start = offset;
        while (!isAtEnd() && like.test(text.charAt(offset))) {
            offset++;
        }
        return text.substring(start, offset);
    }

    /// What was taken since.
    String since(int start) {
        return text.substring(start, offset);
    }

    /// Takes space within a line.
    void skipBlanks() {
        takeWhile(character -> character != '\n' && Character.isWhitespace(character));
    }

    /// Takes the rest of the line, and its end; the line without space around it.
    String takeLine() {
        var line = takeWhile(character -> character != '\n').strip();
        offset += isAtEnd() ? 0 : 1;
        return line;
    }

    /// Takes a word; an empty one where the line ends.
    String takeWord() {
        skipBlanks();
        return takeWhile(character -> !Character.isWhitespace(character));
    }

    /// A refusal for what is there.
    MalformedDocument malformed(int where, String sentence) {
        var line = 1L;
        var start = 0;
        for (var end = text.indexOf('\n'); 0 <= end && end < where; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new MalformedDocument(Place.at(line, where - start + 1L), sentence);
    }
}
