package dev.rejoinder.domain.interchange.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.graph.GraphEdge.Role;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class DescribingMapsAsGraphsTests {

    private static final List<MappedStatement> STATEMENTS = List.of(claim("a", "Engines compose"),
            claim("b", "Music has rules"), claim("c", "Rules suffice"));

    private static final MappedRelation SIMPLE = relation("simple", RelationKind.SUPPORT,
            MapTarget.statement("a"), "b");

    @Test
    void makesOneEdgeOfASimpleRelation() {
        var graph = graph(STATEMENTS, SIMPLE);

        assertThat(graph.nodes()).extracting(GraphNode::id).containsExactly("a", "b", "c");
        assertThat(graph.edges()).extracting(GraphEdge::id, GraphEdge::source, GraphEdge::target,
                GraphEdge::role)
                .containsExactly(tuple("whole:simple", "b", "a", Role.WHOLE));
    }

    @Test
    void makesANodeOfARelationOfSeveralPremises() {
        var graph = graph(STATEMENTS,
                relation("linked", RelationKind.SUPPORT, MapTarget.statement("a"), "b", "c"));

        assertThat(graph.nodes()).extracting(GraphNode::id).containsExactly("a", "b", "c", "linked");
        assertThat(graph.edges()).extracting(edge -> edge.source() + ">" + edge.target())
                .containsExactly("b>linked", "c>linked", "linked>a");
    }

    @Test
    void makesNodesOfRelationsOnRelations() {
        var graph = graph(STATEMENTS, SIMPLE,
                relation("undercut", RelationKind.ATTACK, MapTarget.relation("simple"), "c"));

        assertThat(graph.nodes()).extracting(GraphNode::label).endsWith("supports", "undercuts");
        assertThat(graph.edges()).extracting(GraphEdge::id).containsExactly("premise.1:simple",
                "target:simple", "premise.1:undercut", "target:undercut");
    }

    @Test
    void makesANodeOfARelationThatAQuestionIsAbout() {
        var question = claim("why", "Why?").as(StatementKind.QUESTION)
                .about(MapTarget.relation("simple"));
        var graph = graph(List.of(STATEMENTS.get(0), STATEMENTS.get(1), question), SIMPLE);

        assertThat(graph.nodes()).extracting(GraphNode::id).containsExactly("a", "b", "why", "simple");
        assertThat(graph.edges()).last().satisfies(edge -> {
            assertThat(edge.id()).isEqualTo("about:why");
            assertThat(edge.kind()).isEqualTo("about");
            assertThat(edge.target()).isEqualTo("simple");
        });
    }

    @Test
    void saysInWordsWhatRelationsDo() {
        var graph = graph(STATEMENTS, SIMPLE,
                relation("underpin", RelationKind.SUPPORT, MapTarget.relation("simple"), "c"),
                relation("attack", RelationKind.ATTACK, MapTarget.statement("b"), "c"),
                relation("rephrase", RelationKind.REPHRASE, MapTarget.statement("b"), "c"),
                relation("preference", RelationKind.PREFERENCE, MapTarget.statement("b"), "c"));

        assertThat(graph.edges()).filteredOn(edge -> edge.role() != Role.PREMISE)
                .extracting(GraphEdge::label)
                .containsExactly("supports", "underpins", "attacks", "rephrases", "is preferred to");
    }

    @Test
    void leavesTheHeadOffWhatLeadsToItsOwnRelation() {
        var graph = graph(STATEMENTS,
                relation("linked", RelationKind.ATTACK, MapTarget.statement("a"), "b", "c"));

        assertThat(graph.edges()).extracting(GraphEdge::head).containsExactly(Look.Head.NONE, Look.Head.NONE,
                Look.Head.BAR);
    }

    @Test
    void cutsLabelsAfterAWord() {
        var words = "engines\ncompose ".repeat(8);

        assertThat(label(words)).isEqualTo("engines compose ".repeat(5).strip() + "…");
        assertThat(label("🎵".repeat(81))).isEqualTo("🎵".repeat(80) + "…");
        assertThat(label("a " + "b".repeat(90))).isEqualTo("a " + "b".repeat(78) + "…");
        assertThat(label("é".repeat(80))).isEqualTo("é".repeat(80));
    }

    private static String label(String words) {
        return graph(List.of(claim("a", words))).nodes().findFirst().orElseThrow().label();
    }

    @Test
    void keepsSourcesInColumnsOfTheSameLength() {
        var cited =
                claim("a", "Engines compose").citing(List.of(new Source("https://example.org", "", "", ""),
                        new Source("", "Notes", "", "")));
        var values = graph(List.of(cited)).nodes().findFirst().orElseThrow().values();

        assertThat(values).containsEntry(Attribute.SOURCE_URLS,
                new Value.Texts(List.of("https://example.org", "")))
                .containsEntry(Attribute.SOURCE_TITLES, new Value.Texts(List.of("", "Notes")))
                .doesNotContainKeys(Attribute.SOURCE_QUOTATIONS, Attribute.SOURCE_DATES);
    }

    @Test
    void keepsKeysApartThatDifferInOneSign() {
        var ids = List.of("a b", "a:20:b", "a  b", "a\uD800b", "a\uFFFDb", "about:x", "about:3a:x")
                .stream().map(PlainId::ofNode).collect(Collectors.toSet());

        assertThat(ids).hasSize(7).allMatch(id -> id.matches("[A-Za-z0-9._:-]+"))
                .allMatch(id -> id.chars().filter(sign -> sign == ':').count() % 2 == 0);
        assertThat(PlainId.ofEdge(Role.ABOUT, "x")).isEqualTo("about:x").isNotIn(ids);
    }

    @Test
    void saysWhatIsKnownOfTheDebate() {
        var bare = new DocumentMap(new MapHeading("debate", "", "", "", 0, "", List.of(), Map.of()),
                List.of(), List.of(), List.of());

        assertThat(new MapGraph(bare, new Losses()).heading().keySet()).isEqualTo(Set.of("debate"));
        assertThat(new MapGraph(LivedMaps.map(1, 1), new Losses()).heading().keySet())
                .containsExactly("debate", "title", "language", "version", "asOf", "origins");
    }

    private static MapGraph graph(List<MappedStatement> statements, MappedRelation... relations) {
        return new MapGraph(new DocumentMap(MapHeading.titled("debate", "Engines"), statements,
                List.of(relations), List.of()), new Losses());
    }

    private static MappedStatement claim(String key, String words) {
        return MappedStatement.claim(key, new Wording(words, ""));
    }

    private static MappedRelation relation(String key, RelationKind kind, MapTarget target,
            String... premises) {
        return MappedRelation.plain(key, kind, List.of(premises), target);
    }
}
