package dev.rejoinder.domain.interchange.graph;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.text.JsonInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Pieces of graphs as JSON.
public final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    /// An object without members.
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    /// The value, of its own type.
    public static JsonNode of(Value value) {
        return switch (value) {
            case Value.Text(var text) -> NODES.stringNode(text);
            case Value.Whole(var number) -> NODES.numberNode(number);
            case Value.Real(var number) -> NODES.numberNode(number);
            case Value.Truth(var holds) -> NODES.booleanNode(holds);
            case Value.Texts(var texts) -> {
                var array = NODES.arrayNode();
                texts.forEach(array::add);
                yield array;
            }
        };
    }

    /// An object of these members.
    public static ObjectNode of(Map<String, Value> members) {
        var object = object();
        members.forEach((title, value) -> object.set(title, of(value)));
        return object;
    }

    /// Adds what is known of the element to the object, and returns that.
    public static ObjectNode into(ObjectNode object, GraphElement element) {
        element.values().forEach((attribute, value) -> object.set(attribute.title(), of(value)));
        return object;
    }

    /// The node as text, with lone surrogates escaped so that the text can be encoded.
    public static String text(JsonNode node) {
        var text = JsonInput.TREES.writeValueAsString(node);
        if (text.codePoints().noneMatch(Json::isSurrogate)) {
            return text;
        }
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isSurrogate(character)) {
                escaped.append("\\u").append(Integer.toHexString(character));
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isSurrogate(int character) {
        return Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    }

    /// The things as items of an array or members of an object, each on a line of its own, with commas between them.
    public static <T> Stream<String> listed(Stream<T> things, Function<T, String> form) {
        var later = new AtomicBoolean();
        return things.map(thing -> (later.getAndSet(true) ? ",\n" : "\n") + form.apply(thing));
    }
}
