package dev.rejoinder.domain.interchange.argdown;

import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Texts in data.
final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private Words() {}

    /// The text of this name; empty where it is none.
    static String of(JsonNode data, String name) {
        var found = data.path(name);
        return found.isString() ? found.stringValue() : "";
    }

    /// The text of this name, which is then no longer in the data; empty where it is none.
    static String take(ObjectNode data, String name) {
        var text = of(data, name);
        if (!text.isEmpty()) {
            data.remove(name);
        }
        return text;
    }

    /// Puts the text, unless it is empty, into the data.
    static void put(ObjectNode data, String name, String text) {
        if (!text.isEmpty()) {
            data.put(name, text);
        }
    }

    /// Puts that something is so, if it is, into the data.
    static void put(ObjectNode data, String name, boolean so) {
        if (so) {
            data.put(name, "true");
        }
    }

    /// Whether the data says that something is so, which is then no longer in it.
    static boolean takeTrue(ObjectNode data, String name) {
        var so = of(data, name).equals("true");
        if (so) {
            data.remove(name);
        }
        return so;
    }

    /// Puts the object, unless it is empty, into the data.
    static void put(ObjectNode data, String name, ObjectNode object) {
        if (!object.isEmpty()) {
            data.set(name, object);
        }
    }

    /// The text in one line, as Argdown shows it.
    static String inOneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
