package dev.rejoinder.domain.interchange.cytoscape;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.GraphEdge;
import dev.rejoinder.domain.interchange.graph.GraphNode;
import dev.rejoinder.domain.interchange.graph.Json;
import dev.rejoinder.domain.interchange.graph.MapGraph;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Successive;
import tools.jackson.databind.node.ObjectNode;

/// Writes the JSON of Cytoscape.js, with the names beside ours that Cytoscape on the desktop looks for.
public final class CyjsWriter implements MapWriter {

    private final Positions positions;

    /// Writes nodes where these positions put them.
    public CyjsWriter(Positions positions) {
        this.positions = positions;
    }

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        var graph = new MapGraph(map, losses);
        return Successive.of(() -> Stream.of(head(graph)),
                () -> Json.listed(graph.nodes(), this::node),
                () -> Stream.of("\n],\n\"edges\": ["), () -> Json.listed(graph.edges(), CyjsWriter::edge),
                () -> {
                    graph.leaveOutTheRest();
                    return Stream.of("\n]\n}\n}\n");
                });
    }

    private static String head(MapGraph graph) {
        var data = named(Json.object(), graph.title());
        data.setAll(Json.of(graph.heading()));
        return """
                {
                "format_version": "1.0",
                "generated_by": "Rejoinder",
                "target_cytoscapejs_version": "~3.0",
                "data": %s,
                "elements": {
                "nodes": [""".formatted(Json.text(data));
    }

    private String node(GraphNode node) {
        var element = Json.object();
        element.set("data", Json.into(named(Json.object().put("id", node.id()), node.label()), node));
        positions.of(node.key()).ifPresent(
                point -> element.putObject("position").put("x", point.x()).put("y", point.y()));
        return Json.text(element);
    }

    private static String edge(GraphEdge edge) {
        var data = Json.object().put("id", edge.id()).put("source", edge.source())
                .put("target", edge.target()).put("interaction", edge.kind())
                .put("shared_interaction", edge.kind());
        var element = Json.object();
        element.set("data", Json.into(named(data, edge.label()), edge));
        return Json.text(element);
    }

    private static ObjectNode named(ObjectNode data, String label) {
        return data.put("label", label).put("name", label).put("shared_name", label);
    }
}
