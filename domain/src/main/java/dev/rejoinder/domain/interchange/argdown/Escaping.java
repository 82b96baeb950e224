package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Characters.at;

import java.util.BitSet;

/// Writes words so that Argdown takes them as they are.
final class Escaping {

    private static final String ALWAYS = "\\#*_[<{";

    private Escaping() {}

    /// The words in one line, marked so.
    static String escaped(String words) {
        return marked(Words.inOneLine(words));
    }

    /// The line with a backslash before each character that would mean something.
    static String marked(String line) {
        var marks = marks(line);
        var escaped = new StringBuilder(line.length() + 8);
        for (var index = 0; index < line.length(); index++) {
            if (marks.get(index)) {
                escaped.append('\\');
            }
            escaped.append(line.charAt(index));
        }
        return escaped.toString();
    }

    /// Which characters take a backslash. From right to left, since a backslash within a shortcode would be a
    /// part of it.
    private static BitSet marks(String line) {
        var marks = new BitSet();
        for (var index = line.length() - 1; index >= 0; index--) {
            marks.set(index, needsBackslash(line, index, marks));
        }
        return marks;
    }

    /// The name of a rule in one line, marked so, and so that it ends nowhere but at its end.
    static String rule(String name) {
        return escaped(name).replace(",", "\\,").replace("--", "-\\-");
    }

    private static boolean needsBackslash(String line, int index, BitSet marks) {
        var character = line.charAt(index);
        return switch (character) {
            case '/' -> index > 0 && line.charAt(index - 1) == '/';
            case '=' -> isInRun(line, index);
            case '.', ':' -> isShortcode(line, index, marks);
            default -> ALWAYS.indexOf(character) >= 0;
        };
    }

    /// Three of them would be the fence of front matter.
    private static boolean isInRun(String line, int index) {
        return at(line, index + 1) == '=' || (index > 0 && line.charAt(index - 1) == '=');
    }

    /// Whether what follows up to the next such character would be read as one piece, and not as what it says.
    private static boolean isShortcode(String line, int index, BitSet marks) {
        var end = index + 1;
        var plain = true;
        while (end < line.length() && line.charAt(end) != ' '
                && (end == index + 1 || line.charAt(end) != line.charAt(index))) {
            plain &= Character.isLetterOrDigit(line.charAt(end));
            end++;
        }
        var closed = end > index + 1 && at(line, end) == line.charAt(index);
        return closed
                && (!plain || marks.get(end) || !Shortcodes.sign(line.substring(index, end + 1)).isEmpty());
    }
}
