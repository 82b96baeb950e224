package dev.rejoinder.domain.interchange.graphml;

import static dev.rejoinder.domain.interchange.graph.XmlDocument.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.LossReport;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Written;
import dev.rejoinder.domain.interchange.graph.XmlDocument;

class WritingGraphmlTests {

    @Test
    void returnsTheGraphOfAnyMap() {
        for (var seed = 0; seed < 200; seed++) {
            returns(LivedMaps.map(seed, 10), new GraphmlWriter());
        }
    }

    @Test
    void returnsTheGraphOfAnyMapAsAPictureToo() {
        for (var seed = 0; seed < 100; seed++) {
            returns(LivedMaps.map(seed, 10), new YedWriter(Positions.NONE));
        }
    }

    private static void returns(DocumentMap map, MapWriter writer) {
        var written = Written.by(writer, map);
        var replaced = written.text().contains("\uFFFD");

        assertThat(read(XmlDocument.root(written.text())))
                .isEqualTo(ExpectedGraph.of(map).flat(ExpectedGraph::allowed));
        assertThat(written.report()).extracting(LossReport::isEmpty).isEqualTo(!replaced);
        assertThat(written.report().entries()).extracting("feature").containsOnly(
                replaced ? new Object[]{"text"} : new Object[0]);
    }

    @Test
    void givesEachKeyAnIdentifierOfItsOwn() {
        var root = XmlDocument.root(Written.by(new GraphmlWriter(), LivedMaps.map(1, 9)).text());

        assertThat(all(root, "key")).extracting(key -> key.getAttribute("id")).doesNotHaveDuplicates()
                .contains("kind", "edge-kind", "graph-title");
    }

    @Test
    void saysWhatTheDebateIs() {
        var map = LivedMaps.map(4, 9);
        var data =
                data(all(XmlDocument.root(Written.by(new GraphmlWriter(), map).text()), "graph").getFirst(),
                        "graph-");

        assertThat(data).containsEntry("debate", map.heading().key()).containsEntry("version", "12")
                .containsEntry("origins", "[\"aif:7\"]")
                .containsEntry("title", ExpectedGraph.allowed(map.heading().title()));
    }

    private static ExpectedGraph read(Element root) {
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        all(root, "node").forEach(node -> {
            var values = data(node, "");
            assertThat(values.remove("label")).isNotNull();
            assertThat(nodes.put(node.getAttribute("id"), values)).isNull();
        });
        Map<String, Map<String, Object>> edges = new LinkedHashMap<>();
        all(root, "edge").forEach(edge -> {
            var values = data(edge, "edge-");
            assertThat(values.remove("label") == null).isEqualTo("premise".equals(values.get("role")));
            values.put("source", edge.getAttribute("source"));
            values.put("target", edge.getAttribute("target"));
            assertThat(edges.put(edge.getAttribute("id"), values)).isNull();
        });
        return new ExpectedGraph(nodes, edges);
    }

    /// What the data of an element say, by the names of their keys.
    private static Map<String, Object> data(Element element, String prefix) {
        var names = new HashMap<String, String>();
        all(element.getOwnerDocument().getDocumentElement(), "key").forEach(
                key -> names.put(key.getAttribute("id"), key.getAttribute("attr.name")));
        var values = new TreeMap<String, Object>();
        for (var data : children(element)) {
            var key = data.getAttribute("key");
            assertThat(names).containsKey(key);
            if (!key.endsWith("picture")) {
                assertThat(key).isEqualTo(prefix + names.get(key));
                values.put(names.get(key), data.getTextContent());
            }
        }
        return values;
    }

    private static List<Element> children(Element element) {
        return all(element, "data").stream().filter(data -> element.equals(data.getParentNode())).toList();
    }
}
