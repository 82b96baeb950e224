package dev.rejoinder.domain.interchange.aif;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON as it is kept aside and written: in one line, without any character that plain text may not hold.
final class Json {

    /// Documents are at most 100 levels deep; what is kept of them is wrapped in a few more.
    private static final int DEPTH_MAX = 150;

    /// The first control character that JSON leaves as it is.
    private static final char DELETE = 0x7F;

    private static final JsonMapper TREES = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX)
                    .maxStringLength(100_000_000).maxNumberLength(1_000).build())
            .build()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static JsonNode string(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    /// The value as text; control characters and lone halves of surrogate pairs are escaped.
    static String text(JsonNode value) {
        var text = value.toString();
        for (var index = 0; index < text.length(); index++) {
            if (isUnsafe(text, index)) {
                return escaped(text);
            }
        }
        return text;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (var index = 0; index < text.length(); index++) {
            if (isUnsafe(text, index)) {
                escaped.append("\\u%04x".formatted((int) text.charAt(index)));
            } else {
                escaped.append(text.charAt(index));
            }
        }
        return escaped.toString();
    }

    private static boolean isUnsafe(String text, int index) {
        var character = text.charAt(index);
        if (character < DELETE) {
            return false;
        }
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return Character.isISOControl(character);
    }

    /// The object that was written as this text.
    static ObjectNode parse(String text) {
        return (ObjectNode) TREES.readTree(text);
    }

    /// The value that was written as this text.
    static JsonNode parseAny(String text) {
        return TREES.readTree(text);
    }

    /// The object that this text may be.
    static Optional<ObjectNode> parseIfObject(String text) {
        try {
            return TREES.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /// The text of the member, empty where there is none that is text.
    static String member(@Nullable JsonNode object, String name) {
        var value = object == null ? null : object.get(name);
        return value != null && value.isString() ? value.stringValue() : "";
    }

    /// The member of the object that is an object, or an empty one.
    static ObjectNode object(@Nullable JsonNode object, String name) {
        return object != null && object.get(name) instanceof ObjectNode value ? value : object();
    }
}
