package dev.rejoinder.domain.interchange.argdown;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Data as Argdown text has it: every value is text.
final class JsonData {

    private static final int DEPTH_MAX = 40;

    private JsonData() {}

    /// The data, its values as text; nothing where it is no object or more than 40 levels deep.
    static ObjectNode of(JsonNode data) {
        return data.isObject() && depth(data) <= DEPTH_MAX ? (ObjectNode) texts(data) : Foreign.nothing();
    }

    private static int depth(JsonNode node) {
        return 1 + node.valueStream().mapToInt(JsonData::depth).max().orElse(0);
    }

    private static JsonNode texts(JsonNode node) {
        if (node.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> object.set(member.getKey(), texts(member.getValue())));
            return object;
        }
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(texts(item)));
            return array;
        }
        return JsonNodeFactory.instance.stringNode(node.isNull() ? "" : node.asString(""));
    }
}
