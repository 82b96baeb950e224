package dev.rejoinder.domain.interchange.gexf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.graph.Attribute;
import dev.rejoinder.domain.interchange.graph.Characters;
import dev.rejoinder.domain.interchange.graph.GraphEdge;
import dev.rejoinder.domain.interchange.graph.GraphElement;
import dev.rejoinder.domain.interchange.graph.GraphNode;
import dev.rejoinder.domain.interchange.graph.Look;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.XmlPiece;

/// The nodes and edges of a document.
final class GexfElements {

    private static final Map<Attribute, Function<Phase, @Nullable String>> CHANGING =
            Map.of(Attribute.WITHDRAWN, phase -> Boolean.toString(phase.withdrawn()),
                    Attribute.VERDICT, GexfElements::verdict, Attribute.STRENGTH, GexfElements::strength);

    private final Characters characters;

    private final GexfDialect dialect;

    private final Positions positions;

    private final boolean dynamic;

    GexfElements(Characters characters, GexfDialect dialect, Positions positions, boolean dynamic) {
        this.characters = characters;
        this.dialect = dialect;
        this.positions = positions;
        this.dynamic = dynamic;
    }

    private static @Nullable String verdict(Phase phase) {
        return phase.label() == null ? null : phase.label().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String strength(Phase phase) {
        return phase.label() == null ? null : Double.toString(phase.strength());
    }

    String node(GraphNode node) {
        var xml = new XmlPiece(characters, node.key());
        begin(xml, "node", node, List.of("id", node.id()));
        positions.of(node.key()).ifPresent(point -> xml.empty("viz:position", "x", Double.toString(point.x()),
                "y", Double.toString(-point.y()), "z", "0.0"));
        xml.empty("viz:size", "value", node.isStatement() ? "20.0" : "6.0");
        return xml.close("node").line().toString();
    }

    String edge(GraphEdge edge) {
        var xml = new XmlPiece(characters, edge.key());
        var attributes = new ArrayList<>(List.of("id", edge.id(), "source", edge.source(), "target",
                edge.target()));
        if (dialect != GexfDialect.DRAFT) {
            attributes.addAll(List.of("kind", edge.kind()));
        }
        begin(xml, "edge", edge, attributes);
        xml.empty("viz:shape", "value", edge.look().line().name().toLowerCase(Locale.ROOT));
        return xml.close("edge").line().toString();
    }

    private void begin(XmlPiece xml, String name, GraphElement element, List<String> attributes) {
        var life = new Life(dynamic ? element.phases() : List.of());
        var presence = life.presence();
        var all = new ArrayList<>(attributes);
        if (!element.label().isEmpty()) {
            all.addAll(List.of("label", element.label()));
        }
        if (presence.size() == 1) {
            all.addAll(presence.getFirst().attributes());
        }
        xml.open(name, all.toArray(String[]::new));
        values(xml, element, life);
        if (presence.size() > 1) {
            xml.open("spells");
            presence.forEach(span -> xml.empty("spell", span.attributes().toArray(String[]::new)));
            xml.close("spells");
        }
        colour(xml, element.look());
    }

    private static void values(XmlPiece xml, GraphElement element, Life life) {
        xml.open("attvalues");
        said(element).forEach(attribute -> {
            var changing = CHANGING.get(attribute);
            if (changing == null || life.isUnknown()) {
                Optional.ofNullable(element.values().get(attribute)).ifPresent(value -> xml.empty("attvalue",
                        "for", attribute.title(), "value", value.text()));
            } else {
                life.spans(changing).forEach(span -> value(xml, attribute, span));
            }
        });
        xml.close("attvalues");
    }

    /// What is said of the element now, and what may have been said of it before: parts of relations are not judged.
    private static Set<Attribute> said(GraphElement element) {
        var said = EnumSet.copyOf(element.values().keySet());
        if (!(element instanceof GraphEdge edge) || edge.role() == GraphEdge.Role.WHOLE) {
            said.addAll(CHANGING.keySet());
        }
        return said;
    }

    private static void value(XmlPiece xml, Attribute attribute, Life.Span<String> span) {
        var all = new ArrayList<>(List.of("for", attribute.title(), "value", span.said()));
        all.addAll(span.attributes());
        xml.empty("attvalue", all.toArray(String[]::new));
    }

    private static void colour(XmlPiece xml, Look look) {
        xml.empty("viz:color", "r", channel(look, 1), "g", channel(look, 3), "b", channel(look, 5));
    }

    private static String channel(Look look, int start) {
        return Integer.toString(Integer.parseInt(look.colour().substring(start, start + 2), 16));
    }
}
