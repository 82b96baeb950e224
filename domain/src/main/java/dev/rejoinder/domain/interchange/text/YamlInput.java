package dev.rejoinder.domain.interchange.text;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads YAML as a tree in which every scalar is text. No tags, no anchors and aliases, at most 50 levels, no key
/// twice.
public final class YamlInput {

    private static final int DEPTH_MAX = 50;

    private static final int SCALARS_OF_A_THING = 8;

    private final ParserImpl parser;

    private int depth;

    private int scalars;

    private YamlInput(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEPTH_MAX + 1);
        parser = new ParserImpl(new YamlCharacters(text), options);
    }

    /// The only document of the text; an empty object where there is none.
    ///
    /// @throws MalformedDocument with line and column when it is not such YAML
    public static JsonNode read(String text) {
        try {
            return new YamlInput(text).document();
        } catch (MarkedYAMLException malformed) {
            throw new MalformedDocument(place(malformed.getProblemMark()),
                    "This is not YAML: %s".formatted(malformed.getProblem()));
        } catch (YAMLException unreadable) {
            throw new MalformedDocument(Place.at(1, 1), "The text holds characters that YAML does not allow");
        }
    }

    private JsonNode document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return JsonNodeFactory.instance.objectNode();
        }
        parser.getEvent();
        var root = node(parser.getEvent());
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw malformed(parser.getEvent(), "There is more than one document");
        }
        return root;
    }

    private JsonNode node(Event event) {
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            throw malformed(event, "Anchors and aliases are not read; write the value out");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), event);
            Ceiling.check(++scalars / SCALARS_OF_A_THING, place(event.getStartMark()));
            return JsonNodeFactory.instance.stringNode(scalar.getValue());
        }
        return collection((CollectionStartEvent) event);
    }

    private JsonNode collection(CollectionStartEvent event) {
        refuseTag(event.getTag(), event);
        if (++depth > DEPTH_MAX) {
            throw malformed(event, "The nesting is deeper than %d levels".formatted(DEPTH_MAX));
        }
        var collection = event instanceof MappingStartEvent ? mapping() : sequence();
        depth--;
        return collection;
    }

    private ObjectNode mapping() {
        var mapping = JsonNodeFactory.instance.objectNode();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            var event = parser.getEvent();
            var key = node(event);
            if (!key.isString() || mapping.has(key.stringValue())) {
                throw malformed(event, "A key is no text, or is there twice");
            }
            mapping.set(key.stringValue(), node(parser.getEvent()));
        }
        parser.getEvent();
        return mapping;
    }

    private ArrayNode sequence() {
        var sequence = JsonNodeFactory.instance.arrayNode();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            sequence.add(node(parser.getEvent()));
        }
        parser.getEvent();
        return sequence;
    }

    private static void refuseTag(@Nullable String tag, Event event) {
        if (tag != null) {
            throw malformed(event, "Tags are not read; every value is plain text");
        }
    }

    private static MalformedDocument malformed(Event event, String sentence) {
        return new MalformedDocument(place(event.getStartMark()), sentence);
    }

    private static Place place(@Nullable Mark mark) {
        return mark == null ? Place.at(1, 1) : Place.at(mark.getLine() + 1L, mark.getColumn() + 1L);
    }
}
