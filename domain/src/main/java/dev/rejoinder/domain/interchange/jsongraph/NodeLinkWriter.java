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

/// Writes nodes and links as D3 draws them and networkx reads them.
public final class NodeLinkWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        var graph = new MapGraph(map, losses);
        return Successive.of(() -> Stream.of(head(graph)),
                () -> Json.listed(graph.nodes(), NodeLinkWriter::node),
                () -> Stream.of("\n],\n\"links\": ["), () -> Json.listed(graph.edges(), NodeLinkWriter::link),
                () -> {
                    graph.leaveOutTheRest();
                    return Stream.of("\n]\n}\n");
                });
    }

    private static String head(MapGraph graph) {
        return "{\n\"directed\": true,\n\"multigraph\": true,\n\"graph\": %s,\n\"nodes\": ["
                .formatted(Json.text(Json.of(graph.heading())));
    }

    private static String node(GraphNode node) {
        return Json.text(
                Json.into(Json.object().put("id", node.id()).put("label", node.label()), node));
    }

    private static String link(GraphEdge edge) {
        return Json.text(Json.into(Json.object().put("source", edge.source()).put("target", edge.target())
                .put("key", edge.id()).put("label", edge.label()), edge));
    }
}
