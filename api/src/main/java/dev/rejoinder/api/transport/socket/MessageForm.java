package dev.rejoinder.api.transport.socket;

import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Tells the messages of the protocol from others, which Spring takes for faults of its own.
final class MessageForm {

    private static final Set<String> SENT_BY_CLIENTS =
            Set.of("connection_init", "ping", "pong", "subscribe", "complete");

    private final JsonMapper json;

    MessageForm(JsonMapper json) {
        this.json = json;
    }

    boolean fits(String text) {
        try {
            return json.readTree(text) instanceof ObjectNode message && fits(message);
        } catch (JacksonException _) {
            return false;
        }
    }

    private static boolean fits(ObjectNode message) {
        var type = message.path("type").stringValue("");
        return switch (type) {
            case "subscribe" -> hasId(message) && isRequest(message.path("payload"));
            case "complete" -> hasId(message);
            default -> SENT_BY_CLIENTS.contains(type) && isObjectOrNothing(message.path("payload"));
        };
    }

    private static boolean hasId(ObjectNode message) {
        return !message.path("id").stringValue("").isEmpty();
    }

    private static boolean isRequest(JsonNode payload) {
        return !payload.path("query").stringValue("").isBlank()
                && isTextOrNothing(payload.path("operationName"))
                && isObjectOrNothing(payload.path("variables"))
                && isObjectOrNothing(payload.path("extensions"));
    }

    private static boolean isTextOrNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isString();
    }

    private static boolean isObjectOrNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isObject();
    }
}
