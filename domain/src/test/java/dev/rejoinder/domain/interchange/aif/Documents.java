package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.MapWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Documents in tests, and what two of them must have in common to say the same.
final class Documents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern NODE =
            Pattern.compile("(I|L|RA|CA|MA|PA|TA|YA|EN|)([0-9#]+)(?:\\(([^)]*)\\))?");

    private static final Pattern EDGE = Pattern.compile("(\\S+)>(\\S+)");

    private static final Pattern MEMBER = Pattern.compile("(\\w+)=([^,]*)");

    private Documents() {}

    static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A node set: `I1 RA2(scheme=Example)` are nodes, `1>2` edges. Without a text of its own, a node says what it is.
    static String nodeSet(String nodes, String edges) {
        return "{\"nodes\":[%s],\"edges\":[%s],\"locutions\":[]}".formatted(
                NODE.matcher(nodes).results().map(Documents::node).collect(Collectors.joining(",\n")),
                EDGE.matcher(edges).results()
                        .map(edge -> "{\"edgeID\":\"e%d\",\"fromID\":\"%s\",\"toID\":\"%s\"}"
                                .formatted(edge.start(), edge.group(1), edge.group(2)))
                        .collect(Collectors.joining(",\n")));
    }

    private static String node(MatchResult node) {
        var members = new LinkedHashMap<>(Map.of("text", node.group(), "type", node.group(1)));
        members.put("nodeID", node.group(2));
        MEMBER.matcher(node.group(3) == null ? "" : node.group(3)).results()
                .forEach(member -> members.put(member.group(1), member.group(2)));
        return JSON.writeValueAsString(members);
    }

    static DocumentMap read(MapReader reader, String text, Losses losses) {
        try {
            return reader.read(of(text), losses);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static DocumentMap read(String text) {
        return read(new AifReader(), text, new Losses());
    }

    static String write(MapWriter writer, ArgumentMap map, Losses losses) {
        try (var pieces = writer.write(map, losses)) {
            return pieces.collect(Collectors.joining());
        }
    }

    static String write(ArgumentMap map) {
        return write(new AifWriter(), map, new Losses());
    }

    /// The document in the dialect of its source.
    static String writeAsRead(ArgumentMap map, String source) {
        return write(tree(source).has("AIF") ? new XaifWriter() : new AifWriter(), map, new Losses());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode tree(String text) {
        return JSON.readTree(text);
    }

    /// Both hold the same members with the same values, and in lists the same items in any order.
    static void assertSame(String written, String source) {
        assertThat(canonical(tree(written))).isEqualTo(canonical(tree(source)));
    }

    private static String canonical(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Documents::canonical).sorted()
                    .collect(Collectors.joining(",\n", "[", "]"));
        }
        if (value.isObject()) {
            var members = new TreeMap<String, String>();
            value.properties().forEach(member -> members.put(member.getKey(), canonical(member.getValue())));
            return members.toString();
        }
        return value.toString();
    }
}
