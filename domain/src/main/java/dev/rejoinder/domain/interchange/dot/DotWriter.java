package dev.rejoinder.domain.interchange.dot;

import java.util.Locale;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.Characters;
import dev.rejoinder.domain.interchange.graph.GraphEdge;
import dev.rejoinder.domain.interchange.graph.GraphElement;
import dev.rejoinder.domain.interchange.graph.GraphNode;
import dev.rejoinder.domain.interchange.graph.Look;
import dev.rejoinder.domain.interchange.graph.MapGraph;
import dev.rejoinder.domain.interchange.graph.Successive;

/// Writes DOT for Graphviz, drawn from the bottom to the top: arguments below what they bear on. What Graphviz does not
/// draw is there as attributes of the same names as in the other formats.
public final class DotWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        var graph = new MapGraph(map, losses);
        var characters = new Characters(losses);
        return Successive.of(() -> Stream.of(head(graph, characters)),
                () -> graph.nodes().map(node -> node(node, characters)),
                () -> graph.edges().map(edge -> edge(edge, characters)), () -> {
                    graph.leaveOutTheRest();
                    return Stream.of("}\n");
                });
    }

    private static String head(MapGraph graph, Characters characters) {
        var attributes = new DotText(characters, "").add("rankdir", "BT").add("charset", "UTF-8")
                .add("fontname", "sans-serif").add("labelloc", "t");
        graph.heading().forEach((title, value) -> attributes.add(title, value.text()));
        attributes.wrap("label", graph.title());
        return "digraph debate {\ngraph" + attributes + "node" + fonts(characters) + "edge"
                + fonts(characters);
    }

    private static DotText fonts(Characters characters) {
        return new DotText(characters, "").add("fontname", "sans-serif").add("fontsize", "11");
    }

    private static String node(GraphNode node, Characters characters) {
        var attributes = new DotText(characters, node.key()).add("id", node.id());
        if (node.isStatement()) {
            attributes.wrap("label", node.label()).add("shape", shape(node.look())).add("style",
                    node.isWithdrawn() ? "rounded,dashed" : "rounded");
        } else {
            attributes.add("label", "").add("shape", "circle").add("width", "0.15").add("fixedsize", "true")
                    .add("style", "filled");
        }
        attributes.hint(node.words()).add("color", node.colour()).add("fontcolor", node.colour());
        return DotText.quoted(node.id()) + known(attributes, node);
    }

    private static String shape(Look look) {
        return switch (look) {
            case EVIDENCE -> "note";
            case QUESTION -> "ellipse";
            default -> "box";
        };
    }

    private static String edge(GraphEdge edge, Characters characters) {
        var look = edge.look();
        var attributes = new DotText(characters, edge.key()).add("id", edge.id())
                .show("label", edge.label()).hint(edge.label()).add("color", edge.colour())
                .add("fontcolor", edge.colour()).add("style", look.line().name().toLowerCase(Locale.ROOT))
                .add("arrowhead", head(edge.head()));
        return DotText.quoted(edge.source()) + " -> " + DotText.quoted(edge.target())
                + known(attributes, edge);
    }

    private static String head(Look.Head head) {
        return switch (head) {
            case ARROW -> "normal";
            case BAR -> "tee";
            case CIRCLE -> "odot";
            case DIAMOND -> "odiamond";
            case OPEN -> "vee";
            case NONE -> "none";
        };
    }

    private static DotText known(DotText attributes, GraphElement element) {
        element.values().forEach((attribute, value) -> attributes.add(attribute.title(), value.text()));
        return attributes;
    }
}
