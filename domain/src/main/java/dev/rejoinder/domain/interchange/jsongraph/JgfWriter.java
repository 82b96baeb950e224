package dev.rejoinder.domain.interchange.jsongraph;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.GraphEdge;
import dev.rejoinder.domain.interchange.graph.GraphNode;
import dev.rejoinder.domain.interchange.graph.Json;
import dev.rejoinder.domain.interchange.graph.MapGraph;
import dev.rejoinder.domain.interchange.graph.Successive;

/// Writes JSON Graph Format, version 2.
public final class JgfWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        var graph = new MapGraph(map, losses);
        return Successive.of(() -> Stream.of(head(graph)), () -> Json.listed(graph.nodes(), JgfWriter::node),
                () -> Stream.of("\n},\n\"edges\": ["), () -> Json.listed(graph.edges(), JgfWriter::edge),
                () -> {
                    graph.leaveOutTheRest();
                    return Stream.of("\n]\n}\n}\n");
                });
    }

    private static String head(MapGraph graph) {
        var label = Json.object().put("id", graph.id()).put("type", "argument-map")
                .put("label", graph.title()).put("directed", true);
        label.set("metadata", Json.of(graph.heading()));
        var open = Json.text(label);
        return "{\n\"graph\": %s,\n\"nodes\": {".formatted(open.substring(0, open.length() - 1));
    }

    private static String node(GraphNode node) {
        var object = Json.object().put("label", node.label());
        object.set("metadata", Json.into(Json.object(), node));
        return "\"%s\": %s".formatted(node.id(), Json.text(object));
    }

    private static String edge(GraphEdge edge) {
        var object = Json.object().put("id", edge.id()).put("source", edge.source())
                .put("target", edge.target()).put("relation", edge.kind()).put("directed", true)
                .put("label", edge.label());
        object.set("metadata", Json.into(Json.object(), edge));
        return Json.text(object);
    }
}
