package dev.rejoinder.domain.interchange.graphml;

import java.util.Locale;

import dev.rejoinder.domain.interchange.graph.GraphEdge;
import dev.rejoinder.domain.interchange.graph.GraphNode;
import dev.rejoinder.domain.interchange.graph.Look;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.XmlPiece;

/// Nodes and edges as yEd draws them: statements as boxes with a few words, relations as dots.
final class YedPicture implements Picture {

    private static final String NODE_KEY = "picture";

    private static final String EDGE_KEY = "edge-picture";

    private final Positions positions;

    YedPicture(Positions positions) {
        this.positions = positions;
    }

    @Override
    public String[] namespaces() {
        return new String[]{"xmlns:y", "http://www.yworks.com/xml/graphml"};
    }

    @Override
    public void declare(XmlPiece xml) {
        xml.empty("key", "id", NODE_KEY, "for", "node", "yfiles.type", "nodegraphics").line();
        xml.empty("key", "id", EDGE_KEY, "for", "edge", "yfiles.type", "edgegraphics").line();
    }

    @Override
    public void draw(XmlPiece xml, GraphNode node) {
        var size = node.isStatement() ? new Size(240, 60) : new Size(16, 16);
        xml.open("data", "key", NODE_KEY).open("y:ShapeNode");
        geometry(xml, node.key(), size);
        xml.empty("y:Fill", "color", node.isStatement() ? "#FFFFFF" : node.colour())
                .empty("y:BorderStyle", "color", node.colour(), "type",
                        node.isWithdrawn() ? "dashed" : "line", "width", "1.0");
        if (node.isStatement()) {
            xml.open("y:NodeLabel", "textColor", node.colour(), "configuration", "CroppingLabel",
                    "modelName", "internal", "width", "230.0", "height", "56.0", "autoSizePolicy",
                    "node_size").text(node.label()).close("y:NodeLabel");
        }
        xml.empty("y:Shape", "type", shape(node.look())).close("y:ShapeNode").close("data").line();
    }

    private record Size(double width, double height) {}

    private void geometry(XmlPiece xml, String key, Size size) {
        var box = positions.of(key)
                .map(point -> new String[]{"x", number(point.x() - size.width() / 2), "y",
                    number(point.y() - size.height() / 2), "width", number(size.width()), "height",
                    number(size.height())})
                .orElse(new String[]{"width", number(size.width()), "height", number(size.height())});
        xml.empty("y:Geometry", box);
    }

    private static String number(double number) {
        return Double.toString(number);
    }

    private static String shape(Look look) {
        return switch (look) {
            case CLAIM -> "roundrectangle";
            case EVIDENCE -> "rectangle";
            default -> "ellipse";
        };
    }

    @Override
    public void draw(XmlPiece xml, GraphEdge edge) {
        xml.open("data", "key", EDGE_KEY).open("y:PolyLineEdge");
        xml.empty("y:LineStyle", "color", edge.colour(), "type", line(edge.look().line()), "width",
                "1.5").empty("y:Arrows", "source", "none", "target", head(edge.head()));
        if (!edge.label().isEmpty()) {
            xml.open("y:EdgeLabel", "textColor", edge.colour()).text(edge.label())
                    .close("y:EdgeLabel");
        }
        xml.close("y:PolyLineEdge").close("data").line();
    }

    private static String line(Look.Line line) {
        return line == Look.Line.SOLID ? "line" : line.name().toLowerCase(Locale.ROOT);
    }

    private static String head(Look.Head head) {
        return switch (head) {
            case ARROW -> "standard";
            case BAR -> "t_shape";
            case CIRCLE -> "transparent_circle";
            case DIAMOND -> "white_diamond";
            case OPEN -> "plain";
            case NONE -> "none";
        };
    }
}
