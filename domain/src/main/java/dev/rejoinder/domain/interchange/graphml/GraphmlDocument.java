package dev.rejoinder.domain.interchange.graphml;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.graph.Attribute;
import dev.rejoinder.domain.interchange.graph.Characters;
import dev.rejoinder.domain.interchange.graph.GraphEdge;
import dev.rejoinder.domain.interchange.graph.GraphElement;
import dev.rejoinder.domain.interchange.graph.GraphNode;
import dev.rejoinder.domain.interchange.graph.MapGraph;
import dev.rejoinder.domain.interchange.graph.Successive;
import dev.rejoinder.domain.interchange.graph.Value;
import dev.rejoinder.domain.interchange.graph.XmlPiece;

/// A document that is being written. Keys of nodes are called what their attributes are, as some readers show the one
/// and some the other; keys of edges and of the graph need names of their own, since no two keys may have the same.
final class GraphmlDocument {

    private static final String EDGE = "edge-";

    private static final String GRAPH = "graph-";

    private final MapGraph graph;

    private final Characters characters;

    private final Picture picture;

    GraphmlDocument(ArgumentMap map, Losses losses, Picture picture) {
        this.graph = new MapGraph(map, losses);
        this.characters = new Characters(losses);
        this.picture = picture;
    }

    Stream<String> pieces() {
        return Successive.of(() -> Stream.of(head()), () -> graph.nodes().map(this::node),
                () -> graph.edges().map(this::edge), () -> {
                    graph.leaveOutTheRest();
                    return Stream.of("</graph>\n</graphml>\n");
                });
    }

    private String head() {
        var xml = new XmlPiece(characters, "");
        var namespaces = Stream.concat(Stream.of("xmlns", "http://graphml.graphdrawing.org/xmlns"),
                Stream.of(picture.namespaces()));
        xml.open("graphml", namespaces.toArray(String[]::new)).line();
        var heading = graph.heading();
        heading.forEach((title, value) -> declare(xml, "graph", GRAPH, title, type(value.type())));
        declare(xml, "node", "", Attribute.ofNodes());
        declare(xml, "edge", EDGE, Attribute.ofEdges());
        picture.declare(xml);
        xml.open("graph", "id", "debate", "edgedefault", "directed").line();
        heading.forEach((title, value) -> data(xml, GRAPH + title, value.text()));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml;
    }

    private static void declare(XmlPiece xml, String part, String prefix, List<Attribute> attributes) {
        declare(xml, part, prefix, "label", "string");
        attributes.forEach(
                attribute -> declare(xml, part, prefix, attribute.title(), type(attribute.type())));
    }

    private static void declare(XmlPiece xml, String part, String prefix, String title, String type) {
        xml.empty("key", "id", prefix + title, "for", part, "attr.name", title, "attr.type", type).line();
    }

    private static String type(Value.Type type) {
        return switch (type) {
            case TEXT, TEXTS -> "string";
            case WHOLE -> "long";
            case REAL -> "double";
            case TRUTH -> "boolean";
        };
    }

    private String node(GraphNode node) {
        var xml = new XmlPiece(characters, node.key());
        xml.open("node", "id", node.id()).line();
        data(xml, "", node);
        picture.draw(xml, node);
        return xml.close("node").line().toString();
    }

    private String edge(GraphEdge edge) {
        var xml = new XmlPiece(characters, edge.key());
        xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target()).line();
        data(xml, EDGE, edge);
        picture.draw(xml, edge);
        return xml.close("edge").line().toString();
    }

    private static void data(XmlPiece xml, String prefix, GraphElement element) {
        data(xml, prefix + "label", element.label());
        for (Map.Entry<Attribute, Value> value : element.values().entrySet()) {
            data(xml, prefix + value.getKey().title(), value.getValue().text());
        }
    }

    private static void data(XmlPiece xml, String key, String text) {
        if (!text.isEmpty()) {
            xml.open("data", "key", key).text(text).close("data").line();
        }
    }
}
