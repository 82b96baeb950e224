package dev.rejoinder.domain.interchange.carneades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.text.JsonInput;
import dev.rejoinder.domain.interchange.text.Utf8;
import dev.rejoinder.domain.interchange.text.YamlInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Documents as trees, and what can be asked of their nodes.
final class Tree {

    private static final int DEPTH_MAX = 50;

    private Tree() {}

    /// The document, which is JSON if it begins with a brace, and YAML if not.
    static ObjectNode read(InputStream document) throws IOException {
        var text = Utf8.read(document);
        var tree = text.stripLeading().startsWith("{") ? json(text) : YamlInput.read(text);
        if (tree instanceof ObjectNode object && depth(tree) <= DEPTH_MAX) {
            return object;
        }
        throw new MalformedDocument(Place.at(""),
                "The document should be a mapping, at most %d levels deep".formatted(DEPTH_MAX));
    }

    private static JsonNode json(String text) {
        try (var json = JsonInput.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            return json.document();
        }
    }

    /// How deep the tree is; those that are read are not deep.
    private static int depth(JsonNode node) {
        return node.isContainer() ? 1 + node.valueStream().mapToInt(Tree::depth).max().orElse(0) : 0;
    }

    /// The mapping of this name in the object; an empty one where there is none.
    static ObjectNode mapping(ObjectNode object, String name) {
        var value = object.path(name);
        if (value instanceof ObjectNode mapping) {
            return mapping;
        }
        if (!value.isContainer() && text(value).isBlank()) {
            return Aside.nothing();
        }
        throw new MalformedDocument(Place.at("/" + name), "The %s should be a mapping".formatted(name));
    }

    /// The text of a scalar; an empty one of anything else.
    static String text(JsonNode node) {
        return node.isContainer() ? "" : node.asString("");
    }

    /// Whether the text, which may come from YAML, says yes.
    static boolean isTrue(JsonNode node) {
        return text(node).equals("true") || text(node).equals("1");
    }
}
