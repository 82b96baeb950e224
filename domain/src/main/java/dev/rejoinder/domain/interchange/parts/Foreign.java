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

    /// Origins of a document, one after another as long as they need to be, that keep the members and all items of the
    /// arrays among them. What is too much to keep is in the losses.
    public static List<Origin> spread(String system, ObjectNode rest, Losses losses) {
        var chunks = new Chunks();
        rest.properties().forEach(member -> {
            if (member.getValue().isArray()) {
                member.getValue().forEach(item -> chunks.add(member.getKey(), item, true));
            } else {
                chunks.add(member.getKey(), member.getValue(), false);
            }
        });
        return chunks.origins(system, losses);
    }

    /// What was kept with all the origins in this system, put together again.
    public static ObjectNode gathered(List<Origin> origins, String system) {
        var whole = JsonNodeFactory.instance.objectNode();
        origins.stream().filter(origin -> origin.system().equals(system)).map(Foreign::read)
                .flatMap(part -> part.properties().stream()).forEach(member -> {
                    if (member.getValue().isArray()) {
                        member.getValue().forEach(list(whole, member.getKey())::add);
                    } else {
                        whole.set(member.getKey(), member.getValue());
                    }
                });
        return whole;
    }

    private static ArrayNode list(ObjectNode whole, String name) {
        return whole.get(name) instanceof ArrayNode list ? list : whole.putArray(name);
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
    static String text(ObjectNode object) {
        return object.isEmpty() ? "" : escaped(JsonInput.TREES.writeValueAsString(object));
    }

    private static String escaped(String json) {
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

        private final List<ObjectNode> chunks = new ArrayList<>();

        private final List<String> tooLong = new ArrayList<>();

        private int room;

        void add(String name, JsonNode value, boolean item) {
            var alone = JsonNodeFactory.instance.objectNode();
            alone.set(name, item ? JsonNodeFactory.instance.arrayNode().add(value) : value);
            var size = text(alone).length();
            if (size > Origin.FOREIGN_LIMIT || (size > room && chunks.size() == CHUNKS_MAX)) {
                tooLong.add(name);
                return;
            }
            if (size > room) {
                chunks.add(JsonNodeFactory.instance.objectNode());
                room = Origin.FOREIGN_LIMIT;
            }
            room -= size;
            if (item) {
                list(chunks.getLast(), name).add(value);
            } else {
                chunks.getLast().set(name, value);
            }
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
