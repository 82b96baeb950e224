package dev.rejoinder.domain.interchange.aif;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Values of linked data, in short or in full: one alone or in a list, as it is or as the `@value` of an object.
final class LinkedValues {

    private static final String VALUE = "@value";

    private static final String LANGUAGE = "@language";

    /// What of a node of a set has a name in linked data.
    static final List<String> NAMED = List.of(Vocabulary.TEXT, Vocabulary.DATE, Vocabulary.SCHEME);

    private LinkedValues() {}

    /// The values of a list, or the only one.
    static Stream<JsonNode> items(JsonNode value) {
        return value.isArray() ? value.valueStream() : Stream.of(value);
    }

    /// The value that is alone, or first in a list.
    static JsonNode single(JsonNode value) {
        return value.isArray() ? value.path(0) : value;
    }

    /// The text of the first value; empty where it is none.
    static String text(JsonNode value) {
        var text = plain(value);
        return text == null ? "" : text;
    }

    /// The text of the first value, if it is one.
    static @Nullable String plain(JsonNode value) {
        var single = single(value);
        var plain = single instanceof ObjectNode object ? object.path(VALUE) : single;
        return plain.isString() ? plain.stringValue() : null;
    }

    /// Whether the value is one text, maybe in a language, or none at all.
    static boolean isPlain(JsonNode value) {
        if (value.isArray()) {
            return value.size() == 1 && isPlain(value.get(0));
        }
        return value.isString() || value.isNull() || value.isMissingNode() || (plain(value) != null
                && value.propertyNames().stream().allMatch(List.of(VALUE, LANGUAGE)::contains));
    }

    static Stream<String> texts(JsonNode value) {
        return items(value).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    static String language(JsonNode value) {
        return Json.member(single(value), LANGUAGE);
    }

    /// The value that is JSON itself; a missing one where there is none.
    static JsonNode json(JsonNode value) {
        var single = value.isArray() && value.size() == 1 && isJson(value.get(0)) ? value.get(0) : value;
        return isJson(single) ? single.path(VALUE) : single;
    }

    private static boolean isJson(JsonNode value) {
        return Json.member(value, Vocabulary.TYPE).equals("@json");
    }

    /// The item of a node set that the node is, by those of its members that have names in linked data.
    static ObjectNode usual(ObjectNode linked) {
        var type = Vocabulary.type(Json.member(linked, Vocabulary.TYPE)).orElse(NodeType.OTHER);
        var node = Json.object().put("nodeID", Iris.read(Json.member(linked, Vocabulary.ID)));
        if (linked.has(Vocabulary.TEXT)) {
            node.set("text", linked.get(Vocabulary.TEXT));
        } else if (type.relation() != null) {
            node.put("text", Schemes.nameOfNone(type.relation()));
        }
        node.put("type", type == NodeType.OTHER ? "" : type.name());
        copy(linked.path(Vocabulary.DATE), node, "timestamp");
        copy(linked.path(Vocabulary.SCHEME), node, "scheme");
        return node;
    }

    private static void copy(JsonNode value, ObjectNode node, String name) {
        if (!(value instanceof MissingNode)) {
            node.set(name, value);
        }
    }
}
