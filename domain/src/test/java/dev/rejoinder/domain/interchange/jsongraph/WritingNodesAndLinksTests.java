package dev.rejoinder.domain.interchange.jsongraph;

import static dev.rejoinder.domain.interchange.graph.JsonDocument.object;
import static dev.rejoinder.domain.interchange.graph.JsonDocument.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.interchange.graph.Written;

class WritingNodesAndLinksTests {

    @Test
    void returnsTheGraphOfAnyMap() {
        for (var seed = 0; seed < 200; seed++) {
            var map = LivedMaps.map(seed, 10);
            var written = Written.by(new NodeLinkWriter(), map);

            assertThat(read(written.text())).as("seed %d", seed).isEqualTo(ExpectedGraph.of(map));
            assertThat(written.report().isEmpty()).isTrue();
        }
    }

    @Test
    void saysThatItIsDirectedAndMayHaveParallelLinks() {
        var map = LivedMaps.map(3, 5);
        var document = object(Written.by(new NodeLinkWriter(), map).text());

        assertThat(document).containsEntry("directed", true).containsEntry("multigraph", true);
        assertThat(object(document, "graph")).containsEntry("debate", map.heading().key())
                .containsEntry("title", map.heading().title());
    }

    private static ExpectedGraph read(String text) {
        var document = object(text);
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        objects(document, "nodes").forEach(node -> {
            assertThat(node.remove("label")).isInstanceOf(String.class);
            assertThat(nodes.put((String) node.remove("id"), node)).isNull();
        });
        Map<String, Map<String, Object>> links = new LinkedHashMap<>();
        objects(document, "links").forEach(link -> {
            assertThat(link.remove("label")).isInstanceOf(String.class);
            assertThat(links.put((String) link.remove("key"), link)).isNull();
        });
        return new ExpectedGraph(nodes, links);
    }
}
