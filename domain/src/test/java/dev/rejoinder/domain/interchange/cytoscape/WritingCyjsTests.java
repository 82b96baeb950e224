package dev.rejoinder.domain.interchange.cytoscape;

import static dev.rejoinder.domain.interchange.graph.JsonDocument.object;
import static dev.rejoinder.domain.interchange.graph.JsonDocument.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.layout.Point;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Written;

class WritingCyjsTests {

    private static final List<String> NAMES = List.of("label", "name", "shared_name");

    @Test
    void returnsTheGraphOfAnyMap() {
        for (var seed = 0; seed < 200; seed++) {
            var map = LivedMaps.map(seed, 10);
            var written = Written.by(new CyjsWriter(Positions.NONE), map);

            assertThat(read(written.text())).as("seed %d", seed).isEqualTo(ExpectedGraph.of(map));
            assertThat(written.report().isEmpty()).isTrue();
        }
    }

    @Test
    void namesNodesAndEdgesApart() {
        var elements = object(object(Written.by(new CyjsWriter(Positions.NONE), LivedMaps.map(5, 30)).text()),
                "elements");
        var ids = new HashSet<Object>();

        assertThat(objects(elements, "nodes")).allMatch(node -> ids.add(object(node, "data").get("id")));
        assertThat(objects(elements, "edges")).allMatch(edge -> ids.add(object(edge, "data").get("id")));
    }

    @Test
    void putsNodesWhereTheyAre() {
        var map = LivedMaps.map(7, 5);
        var first = map.said().getFirst().key();
        Positions positions = key -> Optional.of(key).filter(first::equals).map(_ -> new Point(1.5, 20));
        var nodes = objects(object(object(Written.by(new CyjsWriter(positions), map).text()), "elements"),
                "nodes");

        assertThat(nodes.getFirst()).containsEntry("position", Map.of("x", 1.5, "y", 20.0));
        assertThat(nodes.subList(1, nodes.size())).isNotEmpty()
                .noneMatch(node -> node.containsKey("position"));
    }

    @Test
    void saysWhatTheDebateIs() {
        var map = LivedMaps.map(3, 5);
        var document = object(Written.by(new CyjsWriter(Positions.NONE), map).text());

        assertThat(document).containsEntry("format_version", "1.0").containsKey("target_cytoscapejs_version");
        assertThat(object(document, "data")).containsEntry("name", map.heading().title())
                .containsEntry("debate", map.heading().key());
    }

    private static ExpectedGraph read(String text) {
        var elements = object(object(text), "elements");
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        objects(elements, "nodes").forEach(node -> put(nodes, object(node, "data")));
        Map<String, Map<String, Object>> edges = new LinkedHashMap<>();
        objects(elements, "edges").forEach(edge -> {
            var data = object(edge, "data");
            assertThat(data.get("kind")).isEqualTo(data.remove("interaction"))
                    .isEqualTo(data.remove("shared_interaction"));
            put(edges, data);
        });
        return new ExpectedGraph(nodes, edges);
    }

    private static void put(Map<String, Map<String, Object>> elements, Map<String, Object> data) {
        NAMES.forEach(name -> assertThat(data.remove(name)).isInstanceOf(String.class));
        assertThat(elements.put((String) data.remove("id"), data)).isNull();
    }
}
