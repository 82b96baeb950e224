package dev.rejoinder.domain.interchange.cytoscape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.graph.Attribute;
import dev.rejoinder.domain.interchange.graph.GraphEdge;
import dev.rejoinder.domain.interchange.graph.GraphElement;
import dev.rejoinder.domain.interchange.graph.GraphNode;
import dev.rejoinder.domain.interchange.graph.Json;
import dev.rejoinder.domain.interchange.graph.MapGraph;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A document that is being written.
final class Cx2Document {

    private final MapGraph graph;

    private final Positions positions;

    private final Map<String, Integer> numbers = new HashMap<>();

    private int edges;

    Cx2Document(ArgumentMap map, Losses losses, Positions positions) {
        this.graph = new MapGraph(map, losses);
        this.positions = positions;
    }

    Stream<String> head() {
        var counted = graph.beforehand();
        try (var nodes = counted.nodes(); var lines = counted.edges()) {
            nodes.forEach(node -> numbers.put(node.id(), numbers.size()));
            return Stream.of(counts(lines.count()), declarations(), attributes(), "{\"nodes\":[");
        }
    }

    private String counts(long lines) {
        var counts = Json.object();
        var aspects = counts.putArray("metaData");
        count(aspects, "attributeDeclarations", 1);
        count(aspects, "networkAttributes", 1);
        count(aspects, "nodes", numbers.size());
        count(aspects, "edges", lines);
        return Json.text(counts) + ",\n";
    }

    private String declarations() {
        var declarations = Json.object();
        var declared = declarations.putArray("attributeDeclarations").addObject();
        var network = declared.putObject("networkAttributes");
        declare(network, "name", "string");
        graph.heading().forEach((title, value) -> declare(network, title, type(value.type())));
        declare(declared.putObject("nodes"), "name", Attribute.ofNodes());
        var edge = declared.putObject("edges");
        declare(edge, "interaction", "string");
        declare(edge, "name", Attribute.ofEdges());
        return Json.text(declarations) + ",\n";
    }

    private String attributes() {
        var attributes = Json.object();
        attributes.putArray("networkAttributes").add(Json.of(graph.heading()).put("name", graph.title()));
        return Json.text(attributes) + ",\n";
    }

    private static void count(ArrayNode aspects, String name, long count) {
        aspects.addObject().put("name", name).put("elementCount", count);
    }

    private static void declare(ObjectNode declared, String label, List<Attribute> attributes) {
        declare(declared, label, "string");
        attributes.forEach(attribute -> declare(declared, attribute.title(), type(attribute.type())));
    }

    private static void declare(ObjectNode declared, String title, String type) {
        declared.putObject(title).put("d", type);
    }

    private static String type(Value.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "long";
            case REAL -> "double";
            case TRUTH -> "boolean";
            case TEXTS -> "list_of_string";
        };
    }

    Stream<String> nodes() {
        return Json.listed(graph.nodes(), this::node);
    }

    private String node(GraphNode node) {
        var element = Json.object().put("id", number(node.id()));
        positions.of(node.key()).ifPresent(point -> element.put("x", point.x()).put("y", point.y()));
        element.set("v", known(node));
        return Json.text(element);
    }

    Stream<String> edges() {
        return Json.listed(graph.edges(), this::edge);
    }

    private String edge(GraphEdge edge) {
        var element = Json.object().put("id", edges++).put("s", number(edge.source()))
                .put("t", number(edge.target()));
        element.set("v", known(edge).put("interaction", edge.kind()));
        return Json.text(element);
    }

    private static ObjectNode known(GraphElement element) {
        return Json.into(Json.object().put("name", element.label()), element);
    }

    private Integer number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    Stream<String> end() {
        graph.leaveOutTheRest();
        return Stream.of("\n]},\n{\"status\":[{\"success\":true,\"error\":\"\"}]}\n]\n");
    }
}
