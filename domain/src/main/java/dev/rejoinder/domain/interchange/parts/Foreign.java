package dev.rejoinder.domain.interchange.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.text.JsonInput;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What elements carried in a document that has no place here: kept with their origins on the way in, found there on
/// the way out.
public final class Foreign {

    private static final int CHUNKS_MAX = 50;

    private Foreign() {}

    /// The origin in the system, of this identifier, with what has no place here. What is too much to keep is in the
    /// losses.
    public static Origin kept(Origin place, ObjectNode rest, Losses losses) {
        var text = text(rest);
        if (text.length() <= Origin.FOREIGN_LIMIT) {
            return new Origin(place.system(), place.id(), text);
        }
        losses.lose(place.id(), "foreign", Treatment.LEFT_OUT,
                "What it carries besides has %d characters; %d can be kept".formatted(text.length(),
                        Origin.FOREIGN_LIMIT));
        return place;
    }

    /// What was kept with the first origin in this system; nothing where there is none.
    public static ObjectNode of(List<Origin> origins, String system) {
        return in(origins, system).map(Foreign::read).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /// The first origin in this system.
    public static Optional<Origin> in(List<Origin> origins, String system) {
        return origins.stream().filter(origin -> origin.system().equals(system)).findFirst();
    }

    /// Origins of a document, one after another as long as they need to be, that keep the members, all items of the
    /// arrays among them, and all members of the objects. What is too much to keep is in the losses.
    public static List<Origin> spread(String system, ObjectNode rest, Losses losses) {
        var chunks = new Chunks();
        rest.properties().forEach(member -> chunks.spread(member.getKey(), member.getValue()));
        return chunks.origins(system, losses);
    }

    /// What was kept with all the origins in this system, put together again.
    public static ObjectNode gathered(List<Origin> origins, String system) {
        var whole = JsonNodeFactory.instance.objectNode();
        origins.stream().filter(origin -> origin.system().equals(system)).map(Foreign::read)
                .flatMap(part -> part.properties().stream())
                .forEach(member -> join(whole, member.getKey(), member.getValue()));
        return whole;
    }

    private static void join(ObjectNode whole, String name, JsonNode value) {
        if (whole.get(name) instanceof ArrayNode before && value instanceof ArrayNode more) {
            before.addAll(more);
        } else if (whole.get(name) instanceof ObjectNode before && value instanceof ObjectNode more) {
            before.setAll(more);
        } else {
            whole.set(name, value);
        }
    }

    private static ObjectNode read(Origin origin) {
        try {
            var tree = JsonInput.TREES.readTree(origin.foreign());
            return tree instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        } catch (JacksonException notOurs) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /// The object as text that may be kept: empty for an empty object, and without characters that no text may hold.
    public static String text(ObjectNode object) {
        return object.isEmpty() ? "" : escaped(JsonInput.TREES.writeValueAsString(object));
    }

    private static String escaped(String json) {
        if (json.chars()
                .noneMatch(unit -> Character.isISOControl(unit) || Character.isSurrogate((char) unit))) {
            return json;
        }
        var plain = new StringBuilder(json.length());
        json.codePoints().forEach(character -> {
            var surrogate = Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
            if (surrogate || Character.isISOControl(character)) {
                plain.append("\\u").append(Integer.toHexString(0x1_0000 | character), 1, 5);
            } else {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }

    private static final class Chunks {

        /// How many characters of `{"name":[item]}` are not there, besides the name, when the item follows another.
        private static final int MEMBER_MARKS = 6;

        private final List<ObjectNode> chunks = new ArrayList<>();

        private final List<String> tooLong = new ArrayList<>();

        private int room;

        void spread(String name, JsonNode value) {
            if (value.isArray() && !value.isEmpty()) {
                value.forEach(item -> add(name, JsonNodeFactory.instance.arrayNode().add(item)));
            } else if (value.isObject() && !value.isEmpty()) {
                value.properties().forEach(member -> add(name,
                        JsonNodeFactory.instance.objectNode().set(member.getKey(), member.getValue())));
            } else {
                add(name, value);
            }
        }

        private void add(String name, JsonNode value) {
            var alone = JsonNodeFactory.instance.objectNode().set(name, value);
            var size = text(alone).length();
            var cost = isBegun(name) ? size - MEMBER_MARKS - name.length() : size;
            if (size > Origin.FOREIGN_LIMIT || (cost > room && chunks.size() == CHUNKS_MAX)) {
                tooLong.add(name);
                return;
            }
            if (cost > room) {
                chunks.add(JsonNodeFactory.instance.objectNode());
                room = Origin.FOREIGN_LIMIT;
                cost = size;
            }
            room -= cost;
            join(chunks.getLast(), name, value);
        }

        private boolean isBegun(String name) {
            return !chunks.isEmpty() && chunks.getLast().has(name);
        }

        List<Origin> origins(String system, Losses losses) {
            tooLong.forEach(name -> losses.lose("", "foreign", Treatment.LEFT_OUT,
                    "The document carries more '%s' than can be kept".formatted(name)));
            var origins = new ArrayList<Origin>();
            for (var chunk : chunks) {
                origins.add(new Origin(system, "#" + (origins.size() + 1), text(chunk)));
            }
            return origins;
        }
    }
}
