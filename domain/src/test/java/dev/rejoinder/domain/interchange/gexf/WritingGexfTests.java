package dev.rejoinder.domain.interchange.gexf;

import static dev.rejoinder.domain.interchange.graph.XmlDocument.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.LossReport;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.layout.Point;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Written;
import dev.rejoinder.domain.interchange.graph.XmlDocument;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Wording;

class WritingGexfTests {

    private static final DocumentMap STILL = new DocumentMap(MapHeading.titled("debate", "Engines"),
            List.of(MappedStatement.claim("claim", new Wording("Engines\ncompose", "")),
                    MappedStatement.claim("reason", new Wording("Music has rules", ""))),
            List.of(MappedRelation.plain("attack", RelationKind.ATTACK, List.of("reason"),
                    MapTarget.statement("claim"))),
            List.of());

    @Test
    void returnsTheGraphOfAnyMap() {
        for (var seed = 0; seed < 200; seed++) {
            var map = LivedMaps.map(seed, 10);
            var written = Written.by(new GexfWriter(Positions.NONE, GexfDialect.DATE), map);
            var replaced = written.text().contains("\uFFFD");

            assertThat(read(XmlDocument.root(written.text()))).as("seed %d", seed)
                    .isEqualTo(ExpectedGraph.of(map).flat(ExpectedGraph::allowed));
            assertThat(written.report()).extracting(LossReport::isEmpty).isEqualTo(!replaced);
        }
    }

    @Test
    void declaresAllAttributesInOneBlockForNodesAndOneForEdges() {
        var root = written(LivedMaps.map(1, 9), GexfDialect.DATE);

        assertThat(all(root, "attributes")).extracting(block -> block.getAttribute("class"))
                .containsExactly("node", "edge");
        assertThat(all(root, "attribute")).allSatisfy(attribute -> assertThat(attribute.getAttribute("id"))
                .isEqualTo(attribute.getAttribute("title")));
        for (var element : all(root, "node")) {
            assertThat(declared(root, "node")).containsAll(values(element).keySet());
        }
        for (var element : all(root, "edge")) {
            assertThat(declared(root, "edge")).containsAll(values(element).keySet());
        }
    }

    @Test
    void saysWhatTheDebateIs() {
        var meta = all(written(LivedMaps.map(2, 3), GexfDialect.DATE), "meta").getFirst();

        assertThat(meta.getAttribute("lastmodifieddate")).isEqualTo("2026-05-01");
        assertThat(all(meta, "creator").getFirst().getTextContent()).isEqualTo("Rejoinder");
        assertThat(all(meta, "description").getFirst().getTextContent()).contains("debate: ", "title: ",
                "version: 12", "language: en");
    }

    @Test
    void calledDatesTimesAreReadByAll() {
        var graph = all(written(LivedMaps.map(2, 3), GexfDialect.DATE), "graph").getFirst();

        assertThat(graph.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(attributes(graph)).containsEntry("mode", "dynamic").containsEntry("timeformat", "date")
                .containsEntry("timerepresentation", "interval").containsEntry("defaultedgetype", "directed");
    }

    @Test
    void callsTimesDateTimesWhereGephiIsTheOnlyReader() {
        var graph = all(written(LivedMaps.map(2, 3), GexfDialect.DATE_TIME), "graph").getFirst();

        assertThat(attributes(graph)).containsEntry("timeformat", "dateTime");
    }

    @Test
    void leavesOutOfTheDraftWhatCameLater() {
        var root = written(LivedMaps.map(2, 9), GexfDialect.DRAFT);

        assertThat(root.getNamespaceURI()).isEqualTo("http://www.gexf.net/1.2draft");
        assertThat(root.getAttribute("version")).isEqualTo("1.2");
        assertThat(attributes(all(root, "graph").getFirst())).doesNotContainKey("timerepresentation");
        assertThat(all(root, "edge")).isNotEmpty().noneMatch(edge -> edge.hasAttribute("kind"));
    }

    @Test
    void isStillWhereNoLifeIsKnown() {
        var root = written(STILL, GexfDialect.DATE);

        assertThat(attributes(all(root, "graph").getFirst())).containsEntry("mode", "static")
                .doesNotContainKey("timeformat");
        assertThat(all(root, "attributes")).allSatisfy(
                block -> assertThat(block.getAttribute("mode")).isEqualTo("static"));
        assertThat(attributes(all(root, "meta").getFirst())).isEmpty();
    }

    @Test
    void putsNodesWhereTheyAreWithYUpwards() {
        Positions positions = key -> Optional.of(key).filter("claim"::equals).map(_ -> new Point(1.5, 20));
        var root = XmlDocument.root(
                Written.by(new GexfWriter(positions, GexfDialect.DATE), STILL).text());

        assertThat(all(root, "viz:position")).singleElement().satisfies(position -> {
            assertThat(attributes(position)).containsEntry("x", "1.5").containsEntry("y", "-20.0");
            assertThat(((Element) position.getParentNode()).getAttribute("id")).isEqualTo("claim");
        });
    }

    @Test
    void drawsAttacksDashedAndInTheirColour() {
        var edge = all(written(STILL, GexfDialect.DATE), "edge").getFirst();

        assertThat(attributes(edge)).containsEntry("kind", "attack").containsEntry("label", "attacks")
                .containsEntry("source", "reason").containsEntry("target", "claim");
        assertThat(attributes(all(edge, "viz:color").getFirst()))
                .isEqualTo(Map.of("r", "179", "g", "71", "b", "0"));
        assertThat(all(edge, "viz:shape").getFirst().getAttribute("value")).isEqualTo("dashed");
    }

    private static Element written(DocumentMap map, GexfDialect dialect) {
        return XmlDocument.root(Written.by(new GexfWriter(Positions.NONE, dialect), map).text());
    }

    private static List<String> declared(Element root, String type) {
        return all(root, "attributes").stream().filter(block -> block.getAttribute("class").equals(type))
                .flatMap(block -> all(block, "attribute").stream())
                .map(attribute -> attribute.getAttribute("id")).toList();
    }

    private static ExpectedGraph read(Element root) {
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        all(root, "node").forEach(
                node -> assertThat(nodes.put(node.getAttribute("id"), values(node))).isNull());
        Map<String, Map<String, Object>> edges = new LinkedHashMap<>();
        all(root, "edge").forEach(edge -> {
            var values = values(edge);
            values.put("source", edge.getAttribute("source"));
            values.put("target", edge.getAttribute("target"));
            assertThat(edges.put(edge.getAttribute("id"), values)).isNull();
        });
        return new ExpectedGraph(nodes, edges);
    }

    /// The values that hold still.
    private static Map<String, Object> values(Element element) {
        var values = new TreeMap<String, Object>();
        all(element, "attvalue").stream().filter(value -> !value.hasAttribute("end")).forEach(
                value -> values.put(value.getAttribute("for"), value.getAttribute("value")));
        return values;
    }

    private static Map<String, String> attributes(Element element) {
        var found = element.getAttributes();
        return IntStream.range(0, found.getLength()).mapToObj(found::item)
                .collect(Collectors.toMap(attribute -> attribute.getNodeName(),
                        attribute -> attribute.getNodeValue()));
    }
}
