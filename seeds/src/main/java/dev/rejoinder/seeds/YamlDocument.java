package dev.rejoinder.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads YAML as a graph of nodes that know their lines. Only plain data passes: no tags, so nothing but text,
/// lists and mappings comes to be; no anchors and aliases, so nothing grows beyond the file; few levels.
final class YamlDocument {

    static final int SIZE_MAX = 1 << 20;

    private static final int DEPTH_MAX = 8;

    private final String text;

    private final Mistakes mistakes;

    private YamlDocument(String text, Mistakes mistakes) {
        this.text = text;
        this.mistakes = mistakes;
    }

    /// The mapping that the document is, unless it is something else or cannot be read.
    static Optional<MappingNode> read(byte[] content, Mistakes mistakes) {
        if (content.length > SIZE_MAX) {
            mistakes.add(1, "The file has %d bytes; %d are allowed".formatted(content.length, SIZE_MAX));
            return Optional.empty();
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return new YamlDocument(text, mistakes).root();
        } catch (CharacterCodingException notUtf8) {
            mistakes.add(1, "The file is not UTF-8");
            return Optional.empty();
        }
    }

    private Optional<MappingNode> root() {
        var before = mistakes.count();
        checkCharacters();
        if (mistakes.count() > before) {
            return Optional.empty();
        }
        try {
            checkEvents();
            return mistakes.count() > before ? Optional.empty() : compose();
        } catch (MarkedYAMLException malformed) {
            mistakes.add(line(malformed.getProblemMark()),
                    "This is not YAML: %s".formatted(malformed.getProblem()));
            return Optional.empty();
        }
    }

    private Optional<MappingNode> compose() {
        if (new Composer(parser(), new Resolver(), options()).getSingleNode() instanceof MappingNode root) {
            return Optional.of(root);
        }
        mistakes.add(1, "A debate script is a mapping with the keys debate, title, speakers and steps");
        return Optional.empty();
    }

    private void checkCharacters() {
        var line = 1;
        for (var character : text.codePoints().toArray()) {
            if (!StreamReader.isPrintable(character)) {
                mistakes.add(line, "The character U+%04X may not stand in YAML".formatted(character));
                return;
            }
            line += character == '\n' ? 1 : 0;
        }
    }

    private void checkEvents() {
        var depth = 0;
        for (var parser = parser(); !parser.checkEvent(Event.ID.StreamEnd);) {
            var event = parser.getEvent();
            check(event);
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEPTH_MAX) {
                mistakes.add(line(event.getStartMark()),
                        "The nesting is deeper than %d levels".formatted(DEPTH_MAX));
                return;
            }
        }
    }

    private void check(Event event) {
        if (event instanceof AliasEvent) {
            mistakes.add(line(event.getStartMark()), "Aliases are not allowed; write the value out");
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            mistakes.add(line(event.getStartMark()), "Anchors are not allowed; write the value out");
        }
        if (tag(event) != null) {
            mistakes.add(line(event.getStartMark()),
                    "The tag %s is not allowed; every value is plain text".formatted(tag(event)));
        }
    }

    private static @Nullable String tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
    }

    private ParserImpl parser() {
        return new ParserImpl(new StreamReader(text), options());
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(SIZE_MAX);
        options.setNestingDepthLimit(DEPTH_MAX + 1);
        return options;
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
