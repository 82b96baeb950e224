package dev.rejoinder.domain.interchange.jsongraph;

import static dev.rejoinder.domain.interchange.graph.JsonDocument.object;
import static dev.rejoinder.domain.interchange.graph.JsonDocument.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.interchange.graph.Written;

class WritingJgfTests {

    @Test
    void returnsTheGraphOfAnyMap() {
        for (var seed = 0; seed < 200; seed++) {
            var map = LivedMaps.map(seed, 10);
            var written = Written.by(new JgfWriter(), map);

            assertThat(read(written.text())).as("seed %d", seed).isEqualTo(ExpectedGraph.of(map));
            assertThat(written.report().isEmpty()).isTrue();
        }
    }

    @Test
    void saysWhatTheDebateIs() {
        var map = LivedMaps.map(3, 5);
        var graph = object(object(Written.by(new JgfWriter(), map).text()), "graph");

        assertThat(graph).containsEntry("id", map.heading().key()).containsEntry("directed", true)
                .containsEntry("type", "argument-map").containsEntry("label", map.heading().title());
        assertThat(object(graph, "metadata")).containsEntry("version", 12L).containsEntry("language", "en")
                .containsEntry("asOf", "2026-05-01T10:00:00.123Z");
    }

    @Test
    void isWholeWithoutStatements() {
        var heading = LivedMaps.map(3, 5).heading();
        var empty = new DocumentMap(heading, List.of(), List.of(), List.of());
        var graph = object(object(Written.by(new JgfWriter(), empty).text()), "graph");

        assertThat(object(graph, "nodes")).isEmpty();
        assertThat(objects(graph, "edges")).isEmpty();
    }

    private static ExpectedGraph read(String text) {
        var graph = object(object(text), "graph");
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        object(graph, "nodes").keySet().forEach(
                id -> nodes.put(id, object(object(object(graph, "nodes"), id), "metadata")));
        Map<String, Map<String, Object>> edges = new LinkedHashMap<>();
        objects(graph, "edges").forEach(edge -> {
            var values = object(edge, "metadata");
            assertThat(values).containsEntry("kind", edge.get("relation"));
            values.put("source", edge.get("source"));
            values.put("target", edge.get("target"));
            assertThat(edges.put((String) edge.get("id"), values)).isNull();
        });
        return new ExpectedGraph(nodes, edges);
    }
}
