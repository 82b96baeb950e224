package dev.rejoinder.domain.interchange.argdown;

import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes data as YAML in one line, so that Argdown's lexer finds its end, and no other piece of Argdown in it.
final class Flow {

    private static final Pattern PLAIN =
            Pattern.compile("(?!null$)[a-z][a-z-]*+|0|-?[1-9][0-9]{0,14}(\\.[0-9]*[1-9])?");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");

    private static final int IMPLICIT_KEY_MAX = 300;

    private final StringBuilder text = new StringBuilder();

    private Flow() {}

    /// The data in braces.
    static String data(ObjectNode data) {
        var flow = new Flow();
        flow.write(data);
        return flow.text.toString();
    }

    /// The data as lines, one for each name.
    static String lines(ObjectNode data) {
        var flow = new Flow();
        data.properties().forEach(member -> {
            flow.member(member.getKey(), member.getValue());
            flow.text.append('\n');
        });
        return flow.text.toString();
    }

    private void write(JsonNode node) {
        if (node.isObject()) {
            text.append('{');
            node.properties().forEach(member -> {
                separate('{');
                member(member.getKey(), member.getValue());
            });
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            node.forEach(item -> {
                separate('[');
                write(item);
            });
            text.append(']');
        } else {
            scalar(node.asString(""));
        }
    }

    private void separate(char start) {
        if (text.charAt(text.length() - 1) != start) {
            text.append(", ");
        }
    }

    private void member(String name, JsonNode value) {
        if (name.length() > IMPLICIT_KEY_MAX) {
            text.append("? ");
        }
        if (NAME.matcher(name).matches() && !name.equalsIgnoreCase("null")) {
            text.append(name);
        } else {
            quote(name);
        }
        text.append(name.length() > IMPLICIT_KEY_MAX ? " : " : ": ");
        write(value);
    }

    private void scalar(String value) {
        if (PLAIN.matcher(value).matches()) {
            text.append(value);
        } else {
            quote(value);
        }
    }

    private void quote(String value) {
        text.append('"');
        for (var index = 0; index < value.length(); index++) {
            var character = value.charAt(index);
            switch (character) {
                case '"', '\\' -> text.append('\\').append(character);
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (isSafe(value, index)) {
                        text.append(character);
                    } else {
                        text.append("\\u%04X".formatted((int) character));
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isSafe(String value, int index) {
        var next = Characters.at(value, index + 1);
        return switch (value.charAt(index)) {
            case '}' -> !Characters.isSpace(next);
            case ']', '>' -> next != ':';
            case '=' -> next != '=';
            default -> isPrintable(value, index);
        };
    }

    private static boolean isPrintable(String value, int index) {
        var character = value.charAt(index);
        if (Character.isSurrogate(character)) {
            return Character.isHighSurrogate(character)
                    ? Character.isLowSurrogate(Characters.at(value, index + 1))
                    : index > 0 && Character.isHighSurrogate(value.charAt(index - 1));
        }
        return !Character.isISOControl(character) && !Characters.endsLine(character) && character != '\uFEFF'
                && character < '\uFFFE';
    }
}
