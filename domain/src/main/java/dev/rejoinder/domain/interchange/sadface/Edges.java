package dev.rejoinder.domain.interchange.sadface;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Edges between nodes as a document has them: as they were where they came from, or named after their ends.
final class Edges {

    private final Map<List<String>, ObjectNode> kept = new HashMap<>();

    /// Edges, some of which were kept.
    Edges(JsonNode kept) {
        for (var edge : kept) {
            if (edge instanceof ObjectNode object) {
                var ends = List.of(SadfaceDocument.text(edge, "source_id"),
                        SadfaceDocument.text(edge, "target_id"));
                this.kept.putIfAbsent(ends, object);
            }
        }
    }

    /// The edge between these nodes.
    ObjectNode between(String source, String target) {
        var edge = kept.get(List.of(source, target));
        return edge == null ? edge(source, target) : edge;
    }

    /// The edge as it is where it came from nowhere.
    static ObjectNode edge(String source, String target) {
        var ends = "%s\n%s".formatted(source, target);
        return JsonNodeFactory.instance.objectNode()
                .put("id", UUID.nameUUIDFromBytes(ends.getBytes(StandardCharsets.UTF_8)).toString())
                .put("source_id", source).put("target_id", target);
    }
}
