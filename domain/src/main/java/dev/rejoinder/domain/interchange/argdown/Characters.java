package dev.rejoinder.domain.interchange.argdown;

/// The kinds of characters that Argdown tells apart.
final class Characters {

    private static final String SPACES = " \t\n\r\u000B\f\u00A0\uFEFF";

    private Characters() {}

    /// A character at which a line ends.
    static boolean endsLine(int character) {
        return character == '\n' || character == '\r' || character == '\u2028' || character == '\u2029';
    }

    /// Any kind of space, line ends included.
    static boolean isSpace(int character) {
        return SPACES.indexOf(character) >= 0 || endsLine(character)
                || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /// Space within a line.
    static boolean isBlank(int character) {
        return character == ' ' || character == '\t';
    }

    /// What a line may be indented with; Argdown counts apostrophes in.
    static boolean isIndentation(int character) {
        return isBlank(character) || character == '\'';
    }

    /// A character that means nothing but itself wherever it stands.
    static boolean isFree(int character) {
        return "\\@#*_[],.:;</>-\r\n(){}".indexOf(character) < 0;
    }

    /// A character of a tag without brackets.
    static boolean isTag(int character) {
        return ('A' <= character && character <= 'z') || isDigit(character) || character == '-'
                || (0xA0 <= character && character <= 0xD7FF) || (0xF900 <= character && character <= 0xFDCF)
                || (0xFDF0 <= character && character <= 0xFFEF);
    }

    /// One of the ten digits.
    static boolean isDigit(int character) {
        return '0' <= character && character <= '9';
    }

    /// The character at the place; NUL, which no document holds, beyond the end.
    static char at(String text, int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    /// Where the characters end that are space within a line.
    static int afterBlanks(String text, int place) {
        var end = place;
        while (isBlank(at(text, end))) {
            end++;
        }
        return end;
    }
}
