package dev.rejoinder.domain.interchange.cytoscape;

import static dev.rejoinder.domain.interchange.graph.JsonDocument.object;
import static dev.rejoinder.domain.interchange.graph.JsonDocument.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import dev.rejoinder.domain.interchange.graph.JsonDocument;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.layout.Point;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Written;

class WritingCx2Tests {

    private static final Map<Class<?>, String> TYPES = Map.of(String.class, "string", Long.class, "long",
            Double.class, "double", Boolean.class, "boolean");

    @Test
    void returnsTheGraphOfAnyMap() {
        for (var seed = 0; seed < 200; seed++) {
            var map = LivedMaps.map(seed, 10);
            var written = Written.by(new Cx2Writer(Positions.NONE), map);
            var expected = ExpectedGraph.of(map);

            assertThat(nodes(written.text())).as("seed %d", seed)
                    .containsExactlyElementsOf(expected.nodes().values());
            assertThat(edges(written.text())).as("seed %d", seed)
                    .containsExactlyElementsOf(expected.edges().values());
            assertThat(written.report().isEmpty()).isTrue();
        }
    }

    @Test
    void countsItsAspects() {
        var map = LivedMaps.map(11, 20);
        var text = Written.by(new Cx2Writer(Positions.NONE), map).text();
        var expected = ExpectedGraph.of(map);
        var counts = new HashMap<Object, Object>();
        aspect(text, "metaData").forEach(count -> counts.put(count.get("name"), count.get("elementCount")));

        assertThat(counts).isEqualTo(Map.of("attributeDeclarations", 1L, "networkAttributes", 1L, "nodes",
                (long) expected.nodes().size(), "edges", (long) expected.edges().size()));
    }

    @Test
    void declaresEachAttributeWithItsType() {
        var text = Written.by(new Cx2Writer(Positions.NONE), LivedMaps.map(11, 40)).text();
        var declared = aspect(text, "attributeDeclarations").getFirst();

        aspect(text, "nodes").forEach(node -> isDeclared(object(node, "v"), object(declared, "nodes")));
        aspect(text, "edges").forEach(edge -> isDeclared(object(edge, "v"), object(declared, "edges")));
        isDeclared(aspect(text, "networkAttributes").getFirst(), object(declared, "networkAttributes"));
    }

    private static void isDeclared(Map<String, Object> values, Map<String, Object> declared) {
        values.forEach((title, value) -> assertThat(object(declared, title)).as(title)
                .containsEntry("d", TYPES.getOrDefault(value.getClass(), "list_of_string")));
    }

    @Test
    void putsNodesWhereTheyAre() {
        var map = LivedMaps.map(7, 5);
        var first = map.said().getFirst().key();
        Positions positions = key -> Optional.of(key).filter(first::equals).map(_ -> new Point(1.5, 20));
        var nodes = aspect(Written.by(new Cx2Writer(positions), map).text(), "nodes");

        assertThat(nodes.getFirst()).containsEntry("x", 1.5).containsEntry("y", 20.0);
        assertThat(nodes.subList(1, nodes.size())).isNotEmpty().noneMatch(node -> node.containsKey("x"));
    }

    @Test
    void beginsWithItsVersionAndEndsWithItsStatus() {
        var empty = new DocumentMap(MapHeading.titled("", ""), List.of(), List.of(), List.of());
        var aspects = JsonDocument.objects(Written.by(new Cx2Writer(Positions.NONE), empty).text());

        assertThat(aspects.getFirst()).isEqualTo(Map.of("CXVersion", "2.0", "hasFragments", false));
        assertThat(aspects.getLast()).isEqualTo(
                Map.of("status", List.of(Map.of("success", true, "error", ""))));
    }

    private static List<Map<String, Object>> nodes(String text) {
        var nodes = aspect(text, "nodes");
        for (var number = 0; number < nodes.size(); number++) {
            assertThat(nodes.get(number)).containsEntry("id", (long) number);
        }
        return nodes.stream().map(node -> object(node, "v"))
                .peek(values -> assertThat(values.remove("name")).isInstanceOf(String.class)).toList();
    }

    /// What edges say, with the identifiers of the nodes that they lead to.
    private static List<Map<String, Object>> edges(String text) {
        var nodes = nodes(text);
        return aspect(text, "edges").stream().map(edge -> {
            var values = object(edge, "v");
            assertThat(values.remove("name")).isInstanceOf(String.class);
            assertThat(values.remove("interaction")).isEqualTo(values.get("kind"));
            values.put("source", id(nodes, edge, "s"));
            values.put("target", id(nodes, edge, "t"));
            return values;
        }).toList();
    }

    private static String id(List<Map<String, Object>> nodes, Map<String, Object> edge, String end) {
        var number = (Long) Objects.requireNonNull(edge.get(end));
        return ExpectedGraph.id((String) Objects.requireNonNull(nodes.get(number.intValue()).get("key")));
    }

    private static List<Map<String, Object>> aspect(String text, String name) {
        return JsonDocument.objects(text).stream().filter(aspect -> aspect.containsKey(name))
                .map(aspect -> objects(aspect, name)).findFirst().orElseThrow();
    }
}
