package dev.rejoinder.domain.interchange.gexf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.graph.Attribute;
import dev.rejoinder.domain.interchange.graph.Characters;
import dev.rejoinder.domain.interchange.graph.Value;
import dev.rejoinder.domain.interchange.graph.XmlPiece;

/// Everything in a document up to the first node.
final class GexfHead {

    private static final int DATE_LENGTH = "2026-05-01".length();

    private final XmlPiece xml;

    private final GexfDialect dialect;

    private final boolean dynamic;

    GexfHead(Characters characters, GexfDialect dialect, boolean dynamic) {
        this.xml = new XmlPiece(characters, "");
        this.dialect = dialect;
        this.dynamic = dynamic;
    }

    String text(Map<String, Value> heading) {
        xml.open("gexf", "xmlns", dialect.namespace(), "xmlns:viz", dialect.namespace() + "/viz", "version",
                dialect.version()).line();
        describe(heading);
        xml.open("graph", graphAttributes()).line();
        declare("node", Attribute.ofNodes());
        declare("edge", Attribute.ofEdges());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.open("nodes").line();
    }

    private void describe(Map<String, Value> heading) {
        var at = heading.getOrDefault("asOf", new Value.Text("")).text();
        xml.open("meta", at.length() > DATE_LENGTH
                ? new String[]{"lastmodifieddate", at.substring(0, DATE_LENGTH)}
                : new String[0]).line();
        xml.text("creator", "Rejoinder").line().text("description", heading.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue().text())
                .collect(Collectors.joining("\n"))).line().close("meta").line();
    }

    private String[] graphAttributes() {
        var attributes = new ArrayList<>(
                List.of("mode", mode(), "defaultedgetype", "directed", "idtype", "string"));
        if (dynamic) {
            attributes.addAll(List.of("timeformat", dialect.timeFormat()));
        }
        if (dynamic && dialect != GexfDialect.DRAFT) {
            attributes.addAll(List.of("timerepresentation", "interval"));
        }
        return attributes.toArray(String[]::new);
    }

    private String mode() {
        return dynamic ? "dynamic" : "static";
    }

    /// One block for each class, since some readers keep only the last one.
    private void declare(String type, List<Attribute> attributes) {
        xml.open("attributes", "class", type, "mode", mode()).line();
        attributes.forEach(attribute -> xml.empty("attribute", "id", attribute.title(), "title",
                attribute.title(), "type", word(attribute.type())).line());
        xml.close("attributes").line();
    }

    private static String word(Value.Type type) {
        return switch (type) {
            case TEXT, TEXTS -> "string";
            case WHOLE -> "long";
            case REAL -> "double";
            case TRUTH -> "boolean";
        };
    }
}
