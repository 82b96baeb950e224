package dev.rejoinder.domain.interchange.carneades;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/// Writes YAML: names and words in quotation marks, values of mappings in one line. What looks like a number or a
/// truth value is written as one, since Carneades expects weights to be numbers; but never where a name is expected.
final class Yaml {

    private static final Pattern PLAIN =
            Pattern.compile("-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,15})?|true|false");

    private static final Set<String> NAMES =
            Set.of("premises", "positions", "conclusion", "undercutter", "text",
                    "assumptions", "in", "out", "undecided", "parameters", "variables", Ours.NAME);

    /// Names that are longer need a mark of their own.
    private static final int NAME_MAX = 1_000;

    private Yaml() {}

    /// A member of a mapping as lines of this indentation.
    static String member(String indentation, String name, JsonNode value) {
        return "%s%s%s\n".formatted(indentation, name(name, "\n" + indentation),
                value(value, NAMES.contains(name)));
    }

    /// An item of a list as a line of this indentation.
    static String item(String indentation, JsonNode value) {
        return "%s- %s\n".formatted(indentation, value(value, true));
    }

    /// The name with what follows it.
    private static String name(String name, String end) {
        var quoted = quoted(name);
        return quoted.length() <= NAME_MAX ? quoted + ": " : "? " + quoted + end + ": ";
    }

    private static String value(JsonNode value, boolean names) {
        if (value.isObject()) {
            return value.propertyStream().map(member -> name(member.getKey(), " ")
                    + value(member.getValue(), names || NAMES.contains(member.getKey())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return value.valueStream().map(item -> value(item, names))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        var text = value.asString("null");
        var isText = value.isString() && (names || !PLAIN.matcher(text).matches());
        return isText ? quoted(text) : text;
    }

    /// The text in quotation marks, in one line.
    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int character) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isPrintable(character)) {
                    quoted.appendCodePoint(character);
                } else {
                    quoted.append("\\u%04X".formatted(character));
                }
            }
        }
    }

    /// Whether YAML takes the character as it is, and takes it for no line's end.
    private static boolean isPrintable(int character) {
        var ascii = ' ' <= character && character <= '~';
        var beyond = 0xA0 <= character && character <= 0xFFFD && !Character.isSurrogate((char) character)
                && character != 0x2028 && character != 0x2029 && character != 0xFEFF;
        return ascii || beyond || character > 0xFFFF;
    }
}
