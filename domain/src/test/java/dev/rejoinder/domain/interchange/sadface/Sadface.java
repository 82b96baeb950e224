package dev.rejoinder.domain.interchange.sadface;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.text.JsonInput;
import tools.jackson.databind.JsonNode;

/// Reads and writes SADFace documents as text.
final class Sadface {

    static final String OLDER = """
            {"metadata": {
              "core": {"analyst_name": "Mary", "id": "doc", "title": "Engines", "description": "On music",
                       "created": "2026-05-01T10:00:00", "version": "0.2"},
              "org.example": {"k": [1, 2.50]}},
             "nodes": [
              {"id": "a", "type": "atom", "text": "Engines may compose.", "metadata": {"core": {"seen": 1}},
               "sources": [{"resource_id": "r", "text": "compose", "offset": 12, "length": 7}]},
              {"id": "b", "type": "atom", "text": "Rules suffice.", "sources": [], "metadata": {}},
              {"id": "c", "type": "atom", "text": "No!", "sources": [], "metadata": {}, "colour": "red"},
              {"id": "s", "type": "scheme", "name": "Argument From Rules", "metadata": {"weight": 3}},
              {"id": "t", "type": "scheme", "name": "conflict", "metadata": {}}],
             "edges": [
              {"id": "e1", "source_id": "b", "target_id": "s"},
              {"id": "e2", "source_id": "s", "target_id": "a"},
              {"id": "e3", "source_id": "c", "target_id": "t", "width": 2},
              {"id": "e4", "source_id": "t", "target_id": "s"}],
             "resources": [
              {"id": "r", "type": "text", "content": "She said they compose.",
               "metadata": {"core": {"title": "A talk"}}}]}
            """;

    static final String NEWER = """
            {"metadata": {"core": {"id": "doc"}},
             "nodes": [
              {"id": "a", "type": "atom", "text": "a", "sources": [], "metadata": {"core": {}}},
              {"id": "b", "type": "atom", "text": "b", "sources": [], "metadata": {"core": {}}},
              {"id": "c", "type": "atom", "text": "c", "sources": [], "metadata": {"core": {}}},
              {"id": "d", "type": "conflict", "name": "disagreement", "metadata": {"core": {}}},
              {"id": "i", "type": "inference", "name": "support", "metadata": {"core": {}}},
              {"id": "k", "type": "conflict", "name": "attack", "metadata": {"core": {}}},
              {"id": "j", "type": "inference", "name": "rephrase", "metadata": {}}],
             "edges": [
              {"id": "e1", "source_id": "d", "target_id": "a"},
              {"id": "e2", "source_id": "d", "target_id": "b"},
              {"id": "e3", "source_id": "a", "target_id": "i"},
              {"id": "e4", "source_id": "b", "target_id": "i"},
              {"id": "e5", "source_id": "i", "target_id": "c"},
              {"id": "e6", "source_id": "c", "target_id": "k"},
              {"id": "e7", "source_id": "k", "target_id": "a"},
              {"id": "e8", "source_id": "k", "target_id": "b"},
              {"id": "e9", "source_id": "k", "target_id": "i"},
              {"id": "e10", "source_id": "a", "target_id": "j"},
              {"id": "e11", "source_id": "j", "target_id": "b"}],
             "resources": []}
            """;

    private Sadface() {}

    static DocumentMap read(String text, Losses losses) {
        try {
            return new SadfaceReader().read(new ByteArrayInputStream(text.getBytes(UTF_8)), losses);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String write(ArgumentMap map, Losses losses) {
        try (var pieces = new SadfaceWriter().write(map, losses)) {
            return pieces.collect(Collectors.joining());
        }
    }

    /// A document with its lists in the order of ids, which has no meaning, and without members that are empty.
    static String canonical(String text) {
        var document = JsonInput.TREES.readTree(text);
        var parts = new TreeMap<String, String>();
        for (var list : new String[]{"nodes", "edges", "resources"}) {
            for (JsonNode item : document.path(list)) {
                var members = new TreeMap<String, JsonNode>();
                item.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
                parts.put("%s %s %s".formatted(list, item.path("id"), members), "");
            }
        }
        return String.join("\n", parts.keySet());
    }
}
