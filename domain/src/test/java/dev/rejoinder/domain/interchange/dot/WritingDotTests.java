package dev.rejoinder.domain.interchange.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.LossReport;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.interchange.graph.Written;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class WritingDotTests {

    private static final List<String> DRAWN = List.of("arrowhead", "color", "fixedsize", "fontcolor", "id",
            "label", "shape", "style", "tooltip", "width");

    @Test
    void returnsTheGraphOfAnyMap() {
        for (var seed = 0; seed < 200; seed++) {
            var map = LivedMaps.map(seed, 10);
            var written = Written.by(new DotWriter(), map);
            var replaced = written.text().contains("\uFFFD");

            assertThat(read(written.text())).as("seed %d", seed)
                    .isEqualTo(ExpectedGraph.of(map).flat(ExpectedGraph::allowed));
            assertThat(written.report()).extracting(LossReport::isEmpty).isEqualTo(!replaced);
        }
    }

    @Test
    void readsFromTheBottomToTheTopInUnicode() {
        var map = LivedMaps.map(3, 4);

        assertThat(DotDocument.statements(Written.by(new DotWriter(), map).text()).get("graph"))
                .containsEntry("rankdir", "BT").containsEntry("charset", "UTF-8")
                .containsEntry("debate", map.heading().key());
    }

    @Test
    void showsSignsAsTheyAre() {
        var words = "Say \"&lt;\" \\N \\ and <b>";

        assertThat(shown(words, "label")).isEqualTo("Say \"&amp;lt;\" \\N \\ and <b>");
        assertThat(DotDocument.shown(shown(words, "tooltip")))
                .isEqualTo("Say \"&amp;lt;\" \\N \\ and <b>");
        assertThat(shown(words, "text")).isEqualTo("Say \"&lt;\" \\N \\ and <b>");
    }

    @Test
    void endsWithABackslashUnharmed() {
        assertThat(shown("Say \\", "label")).isEqualTo("Say \\");
    }

    @Test
    void wrapsLongLabels() {
        var label = shown("engines compose ".repeat(20), "label");

        assertThat(label.lines()).hasSize(2).allMatch(line -> line.length() <= 40);
        assertThat(label).endsWith("…");
    }

    @Test
    void drawsEachKindOfRelationInItsOwnWay() {
        assertThat(line(RelationKind.SUPPORT)).isEqualTo("#0072B2 solid normal supports");
        assertThat(line(RelationKind.ATTACK)).isEqualTo("#B34700 dashed tee attacks");
        assertThat(line(RelationKind.REPHRASE)).isEqualTo("#555555 solid odiamond rephrases");
        assertThat(line(RelationKind.PREFERENCE)).isEqualTo("#555555 dashed vee is preferred to");
    }

    @Test
    void drawsAnUndercutToADotOnTheRelation() {
        var undercut = MappedRelation.plain("undercut", RelationKind.ATTACK, List.of("fact"),
                MapTarget.relation("drawn"));
        var statements = drawn(relation(RelationKind.SUPPORT), undercut);

        assertThat(statements.get("drawn")).containsEntry("shape", "circle").containsEntry("label", "");
        assertThat(statements.get("target:undercut")).containsEntry("target", "drawn")
                .containsEntry("arrowhead", "odot").containsEntry("style", "dotted")
                .containsEntry("label", "undercuts");
        assertThat(statements.get("premise.1:undercut")).containsEntry("arrowhead", "none");
    }

    @Test
    void drawsKindsOfStatementsInTheirOwnWays() {
        var statements = drawn(relation(RelationKind.SUPPORT));

        assertThat(statements.get("claim")).containsEntry("shape", "box");
        assertThat(statements.get("fact")).containsEntry("shape", "note");
        assertThat(statements.get("doubt")).containsEntry("shape", "ellipse");
        assertThat(statements.get("about:doubt")).containsEntry("arrowhead", "vee")
                .containsEntry("label", "is about");
    }

    @Test
    void drawsWhatIsWithdrawnPale() {
        var gone = new Passage("", 0, true, Ratings.NONE, List.of());
        var claim = new MappedStatement("claim", StatementKind.CLAIM, new Wording("Engines compose", ""),
                Scope.ANY, List.of(), null, null, false, List.of(), gone);
        var map = new DocumentMap(MapHeading.titled("debate", ""), List.of(claim), List.of(), List.of());

        assertThat(DotDocument.statements(Written.by(new DotWriter(), map).text()).get("claim"))
                .containsEntry("style", "rounded,dashed").containsEntry("color", "#767676")
                .containsEntry("withdrawn", "true");
    }

    private static String line(RelationKind kind) {
        var edge = Objects.requireNonNull(drawn(relation(kind)).get("whole:drawn"));
        return "%s %s %s %s".formatted(edge.get("color"), edge.get("style"), edge.get("arrowhead"),
                edge.get("label"));
    }

    private static MappedRelation relation(RelationKind kind) {
        return MappedRelation.plain("drawn", kind, List.of("fact"), MapTarget.statement("claim"));
    }

    private static Map<String, Map<String, String>> drawn(MappedRelation... relations) {
        var statements = List.of(MappedStatement.claim("claim", new Wording("Engines compose", "")),
                MappedStatement.claim("fact", new Wording("Music has rules", "")).as(StatementKind.EVIDENCE),
                MappedStatement.claim("doubt", new Wording("Which rules?", "")).as(StatementKind.QUESTION)
                        .about(MapTarget.statement("claim")));
        return DotDocument.statements(Written.by(new DotWriter(), new DocumentMap(
                MapHeading.titled("debate", "Engines"), statements, List.of(relations), List.of())).text());
    }

    private static String shown(String words, String attribute) {
        var map = new DocumentMap(MapHeading.titled("debate", ""),
                List.of(MappedStatement.claim("claim", new Wording(words, ""))), List.of(), List.of());
        var statements = DotDocument.statements(Written.by(new DotWriter(), map).text());
        return DotDocument.shown(Objects.requireNonNull(
                Objects.requireNonNull(statements.get("claim")).get(attribute)));
    }

    private static ExpectedGraph read(String text) {
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        Map<String, Map<String, Object>> edges = new LinkedHashMap<>();
        var statements = DotDocument.statements(text);
        List.of("graph", "node", "edge").forEach(statements::remove);
        statements.forEach((id, attributes) -> {
            assertThat(attributes).containsEntry("id", id).containsKeys("label", "tooltip");
            var values = new TreeMap<String, Object>();
            attributes.forEach((title, raw) -> values.put(title, DotDocument.shown(raw)));
            DRAWN.forEach(values::remove);
            (attributes.containsKey("source") ? edges : nodes).put(id, values);
        });
        return new ExpectedGraph(nodes, edges);
    }
}
