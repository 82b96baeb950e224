package dev.rejoinder.domain.interchange.graphml;

import static dev.rejoinder.domain.interchange.graph.XmlDocument.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.layout.Point;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Written;
import dev.rejoinder.domain.interchange.graph.XmlDocument;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class DrawingForYedTests {

    private static final List<MappedStatement> STATEMENTS = List.of(
            MappedStatement.claim("claim", new Wording("Engines\ncompose", "")),
            MappedStatement.claim("fact", new Wording("Music has rules", "")).as(StatementKind.EVIDENCE),
            MappedStatement.claim("doubt", new Wording("Which rules?", "")).as(StatementKind.QUESTION)
                    .about(MapTarget.statement("claim")));

    @Test
    void drawsStatementsAsBoxesWithWords() {
        var nodes = all(drawn(Positions.NONE, RelationKind.SUPPORT), "node");

        assertThat(nodes).extracting(node -> one(node, "y:Shape").getAttribute("type"))
                .containsExactly("roundrectangle", "rectangle", "ellipse");
        assertThat(one(nodes.getFirst(), "y:NodeLabel").getTextContent()).isEqualTo("Engines compose");
        assertThat(one(nodes.getFirst(), "y:Geometry").hasAttribute("x")).isFalse();
    }

    @Test
    void putsTheMiddleOfABoxWhereTheStatementIs() {
        var geometry = one(drawn(_ -> Optional.of(new Point(500, 100)), RelationKind.SUPPORT), "y:Geometry");

        assertThat(geometry.getAttribute("x")).isEqualTo("380.0");
        assertThat(geometry.getAttribute("y")).isEqualTo("70.0");
        assertThat(geometry.getAttribute("width")).isEqualTo("240.0");
    }

    @Test
    void drawsEachKindOfRelationInItsOwnWay() {
        assertThat(line(RelationKind.SUPPORT)).isEqualTo("#0072B2 line standard");
        assertThat(line(RelationKind.ATTACK)).isEqualTo("#B34700 dashed t_shape");
        assertThat(line(RelationKind.REPHRASE)).isEqualTo("#555555 line white_diamond");
        assertThat(line(RelationKind.PREFERENCE)).isEqualTo("#555555 dashed plain");
    }

    @Test
    void drawsAnUndercutWithADot() {
        var undercut = MappedRelation.plain("undercut", RelationKind.ATTACK, List.of("doubt"),
                MapTarget.relation("linked"));
        var root = drawn(Positions.NONE, relation(RelationKind.SUPPORT), undercut);

        assertThat(all(root, "node")).hasSize(5);
        assertThat(all(all(root, "node").getLast(), "y:NodeLabel")).isEmpty();
        assertThat(all(root, "edge")).extracting(DrawingForYedTests::line).containsExactly(
                "#0072B2 line none", "#0072B2 line standard", "#762A83 dotted none",
                "#762A83 dotted transparent_circle", "#7A5C00 dotted plain");
    }

    @Test
    void drawsWhatIsWithdrawnPale() {
        var gone = new Passage("", 0, true, Ratings.NONE, List.of());
        var withdrawn = new MappedRelation("linked", RelationKind.ATTACK, List.of("fact"),
                MapTarget.statement("claim"), Scheme.NONE, Map.of(), Reading.PLAIN, List.of(), gone);

        assertThat(all(drawn(Positions.NONE, withdrawn), "edge").getFirst()).extracting(
                DrawingForYedTests::line).isEqualTo("#767676 dashed t_shape");
    }

    private static String line(RelationKind kind) {
        return line(all(drawn(Positions.NONE, kind), "edge").getFirst());
    }

    private static String line(Element edge) {
        var style = one(edge, "y:LineStyle");
        return "%s %s %s".formatted(style.getAttribute("color"), style.getAttribute("type"),
                one(edge, "y:Arrows").getAttribute("target"));
    }

    private static Element drawn(Positions positions, RelationKind kind) {
        return drawn(positions, relation(kind));
    }

    private static MappedRelation relation(RelationKind kind) {
        return MappedRelation.plain("linked", kind, List.of("fact"), MapTarget.statement("claim"));
    }

    private static Element drawn(Positions positions, MappedRelation... relations) {
        var map = new DocumentMap(MapHeading.titled("debate", "Engines"), STATEMENTS, List.of(relations),
                List.of());
        return XmlDocument.root(Written.by(new YedWriter(positions), map).text());
    }

    private static Element one(Element element, String name) {
        return all(element, name).getFirst();
    }
}
