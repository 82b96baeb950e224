package dev.rejoinder.domain.interchange.aif;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.JsonNode;

/// What nodes are called: texts or numbers, everywhere meaning the same node.
final class NodeIds {

    /// The system of the origins, for all dialects: what a node is called is the same everywhere.
    static final String SYSTEM = "aif";

    private NodeIds() {}

    /// The identifier as text; nothing when there is none.
    static Optional<String> read(@Nullable JsonNode value) {
        if (value == null || !(value.isString() || value.isNumber())) {
            return Optional.empty();
        }
        return Optional.of(value.asString());
    }

    /// The same identifier, or one derived from it where it cannot be that of an origin.
    static String fitting(String id) {
        if (!id.isEmpty() && id.length() <= Origin.ID_LIMIT && id.chars().allMatch(NodeIds::isVisible)) {
            return id;
        }
        try {
            if (Origin.of(SYSTEM, id).id().equals(id)) {
                return id;
            }
        } catch (RuleViolation unfit) {
            return derived(id);
        }
        return derived(id);
    }

    private static boolean isVisible(int character) {
        return '!' <= character && character <= '~';
    }

    private static String derived(String id) {
        var bytes = Json.text(Json.string(id)).getBytes(StandardCharsets.UTF_8);
        return "node-" + UUID.nameUUIDFromBytes(bytes);
    }
}
