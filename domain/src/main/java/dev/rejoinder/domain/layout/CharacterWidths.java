package dev.rejoinder.domain.layout;

/// About how wide characters are in a common sans-serif type, in thousandths of its size. An estimate that leans to
/// the wide side, and asks no font, so that it is the same everywhere.
final class CharacterWidths {

    private static final int NARROW = 285;

    private static final int SLIM = 360;

    private static final int COMMON = 560;

    private static final int CAPITAL = 690;

    private static final int BROAD = 950;

    private static final int FULL = 1000;

    private static final int FOREIGN = 620;

    private static final int ASCII_END = 0x80;

    private static final int[] ASCII = ascii();

    /// From and to, in turn: the characters that take the room of a whole square.
    private static final int[] SQUARES = {0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE30, 0xFE4F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F000, 0x1FAFF, 0x20000, 0x3FFFD};

    private CharacterWidths() {}

    static int of(CharSequence text) {
        var width = 0;
        for (var index = 0; index < text.length();) {
            var character = Character.codePointAt(text, index);
            width += of(character);
            index += Character.charCount(character);
        }
        return width;
    }

    private static int of(int character) {
        if (character < ASCII_END) {
            return ASCII[character];
        }
        if (isMark(character)) {
            return 0;
        }
        return isSquare(character) ? FULL : FOREIGN;
    }

    private static boolean isMark(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static boolean isSquare(int character) {
        for (var range = 0; range < SQUARES.length; range += 2) {
            if (character <= SQUARES[range + 1]) {
                return SQUARES[range] <= character;
            }
        }
        return false;
    }

    private static int[] ascii() {
        var widths = new int[ASCII_END];
        for (var character = 0; character < ASCII_END; character++) {
            widths[character] = ascii((char) character);
        }
        return widths;
    }

    private static int ascii(char character) {
        if (" !',.:;I/\\[]ijl|".indexOf(character) >= 0) {
            return NARROW;
        }
        if ("frt()-{}`\"*".indexOf(character) >= 0) {
            return SLIM;
        }
        if ("mMwW@%".indexOf(character) >= 0) {
            return BROAD;
        }
        return 'A' <= character && character <= 'Z' ? CAPITAL : COMMON;
    }
}
