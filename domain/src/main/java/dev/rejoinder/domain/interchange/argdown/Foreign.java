package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.text.JsonInput;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What came with an element of an Argdown document and has no place on a map.
final class Foreign {

    /// The system that elements of Argdown documents come from.
    static final String SYSTEM = "argdown";

    private Foreign() {}

    /// Nothing yet.
    static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Where an element comes from that is called so in its document, and what came with it.
    static Origin origin(String id, ObjectNode foreign, Losses losses) {
        if (foreign.isEmpty()) {
            return Origin.of(SYSTEM, id);
        }
        var text = text(foreign);
        if (text.codePointCount(0, text.length()) > Origin.FOREIGN_LIMIT) {
            losses.lose(id, "foreign", Treatment.LEFT_OUT,
                    "What has no place here takes more than %d characters".formatted(Origin.FOREIGN_LIMIT));
            return Origin.of(SYSTEM, id);
        }
        return new Origin(SYSTEM, id, text);
    }

    /// Origins of the document as a whole, as many as it takes to keep all this.
    static List<Origin> spread(ObjectNode foreign, Losses losses) {
        return new ArrayList<>(
                dev.rejoinder.domain.interchange.parts.Foreign.spread(SYSTEM, foreign, losses));
    }

    /// The data as text without any character that no text may hold.
    static String text(ObjectNode foreign) {
        var text = new StringBuilder();
        JsonInput.TREES.writeValueAsString(foreign).codePoints().forEach(character -> {
            var surrogate = Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
            if (surrogate || Character.isISOControl(character)) {
                text.append("\\u%04x".formatted(character));
            } else {
                text.appendCodePoint(character);
            }
        });
        return text.toString();
    }

    /// The first of the origins that is in an Argdown document.
    static Optional<Origin> origin(List<Origin> origins) {
        return origins.stream().filter(origin -> origin.system().equals(SYSTEM)).findFirst();
    }

    /// What came with the element from there; nothing where it is not readable.
    static ObjectNode of(List<Origin> origins) {
        return origin(origins).map(origin -> of(origin.foreign())).orElseGet(Foreign::nothing);
    }

    /// What the text says came with an element.
    static ObjectNode of(String foreign) {
        try {
            return !foreign.isEmpty() && JsonInput.TREES.readTree(foreign) instanceof ObjectNode object
                    ? object
                    : nothing();
        } catch (JacksonException unreadable) {
            return nothing();
        }
    }

    /// The member of this name as an object; an empty one where it is none.
    static ObjectNode object(JsonNode foreign, String name) {
        return foreign.path(name) instanceof ObjectNode object ? object : nothing();
    }
}
