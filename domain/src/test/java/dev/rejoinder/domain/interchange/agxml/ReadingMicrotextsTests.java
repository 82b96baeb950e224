package dev.rejoinder.domain.interchange.agxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

class ReadingMicrotextsTests {

    private static final String TEXT = """
            <?xml version='1.0' encoding='UTF-8'?>
            <!DOCTYPE arggraph SYSTEM "http://127.0.0.1:1/arggraph.dtd">
            <arggraph id="notes" topic_id="engines_compose" stance="pro">
              <edu id="e1"><![CDATA[Engines compose.]]></edu>
              <edu id="e2">They have rules,</edu>
              <edu id="e3">and rules suffice.</edu>
              <edu id="e4">Well, so they say.</edu>
              <edu id="e5">Nobody has heard it.</edu>
              <edu id="e6">An ear would &amp; could.</edu>
              <edu id="e7">Engines compose, I say.</edu>
              <joint id="j1"/>
              <adu id="a1" type="pro"/>
              <adu id="a2" type="pro"/>
              <adu id="a3" type="opp"/>
              <adu id="a4" type="pro"/>
              <edge id="c1" src="a2" trg="a1" type="sup"/>
              <edge id="c2" src="a3" trg="c1" type="und"/>
              <edge id="c3" src="a4" trg="c2" type="und"/>
              <edge id="c4" src="a4" trg="c1" type="add"/>
              <edge id="c5" src="a3" trg="a1" type="reb"/>
              <edge id="c6" src="a4" trg="a2" type="exa"/>
              <edge id="s1" src="e1" trg="a1" type="seg"/>
              <edge id="s2" src="e2" trg="j1" type="seg"/>
              <edge id="s3" src="e3" trg="j1" type="seg"/>
              <edge id="s4" src="j1" trg="a2" type="seg"/>
              <edge id="s5" src="e5" trg="a3" type="seg"/>
              <edge id="s6" src="e6" trg="a4" type="seg"/>
              <edge id="s7" src="e7" trg="a1" type="seg"/>
            </arggraph>
            """;

    private final Losses losses = new Losses();

    private DocumentMap read(String document) {
        return Documents.read(new AgxmlReader(), document, losses);
    }

    private DocumentMap graph(String elements) {
        return read("<arggraph><adu id='a'/><adu id='b'/><adu id='c'/>%s</arggraph>".formatted(elements));
    }

    private void refuses(String document) {
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> read(document))
                .satisfies(refused -> assertThat(refused.sentence()).isNotEmpty());
    }

    @Test
    void takesItsWordsFromTheSegments() {
        assertThat(read(TEXT).said())
                .extracting(MappedStatement::key, statement -> statement.wording().text())
                .containsExactly(tuple("notes#a1", "Engines compose.\nEngines compose, I say."),
                        tuple("notes#a2", "They have rules, and rules suffice."),
                        tuple("notes#a3", "Nobody has heard it."),
                        tuple("notes#a4", "An ear would & could."));
    }

    @Test
    void drawsItsEdges() {
        assertThat(read(TEXT).drawn())
                .extracting(MappedRelation::key, MappedRelation::kind, MappedRelation::premises,
                        MappedRelation::target)
                .containsExactly(
                        tuple("notes#c1", RelationKind.SUPPORT, List.of("notes#a2", "notes#a4"),
                                MapTarget.statement("notes#a1")),
                        tuple("notes#c2", RelationKind.ATTACK, List.of("notes#a3"),
                                MapTarget.relation("notes#c1")),
                        tuple("notes#c3", RelationKind.ATTACK, List.of("notes#a4"),
                                MapTarget.relation("notes#c2")),
                        tuple("notes#c5", RelationKind.ATTACK, List.of("notes#a3"),
                                MapTarget.statement("notes#a1")),
                        tuple("notes#c6", RelationKind.SUPPORT, List.of("notes#a4"),
                                MapTarget.statement("notes#a2")));
    }

    @Test
    void callsExamplesByTheirScheme() {
        assertThat(read(TEXT).drawn()).extracting(MappedRelation::scheme)
                .containsExactly(Scheme.NONE, Scheme.NONE, Scheme.NONE, Scheme.NONE, new Scheme("example"));
    }

    @Test
    void keepsSidesAndLooseSegmentsAside() {
        var map = read(TEXT);

        assertThat(map.heading().title()).isEqualTo("engines compose");
        assertThat(map.heading().key()).isEqualTo("notes");
        assertThat(map.heading().origins()).containsExactly(new Origin("agxml", "#1", """
                {"segments":{"e4":"Well, so they say."},"topic_id":"engines_compose","stance":"pro"}"""
                .strip()));
        assertThat(map.said().get(2).origins())
                .containsExactly(new Origin("agxml", "notes#a3", "{\"type\":\"opp\"}"));
        assertThat(losses.report().counts()).containsOnlyKeys("segment", "role", "stance");
    }

    @Test
    void addsToWhatWasAdded() {
        var map =
                graph("""
                        <edge id="x" src="c" trg="y" type="add"/><edge id="y" src="b" trg="z" type="add"/>
                        <edge id="z" src="a" trg="d" type="reb"/><adu id="d"/>
                        <edge id="u" src="d" trg="x" type="und"/>""");

        assertThat(map.drawn())
                .extracting(MappedRelation::key, MappedRelation::premises, MappedRelation::target)
                .containsExactly(tuple("z", List.of("a", "c", "b"), MapTarget.statement("d")),
                        tuple("u", List.of("d"), MapTarget.relation("z")));
    }

    @Test
    void warnsOfOddTargets() {
        var map = graph("<edge id='x' src='a' trg='b' type='und'/><edge id='y' src='a' trg='x' type='sup'/>");

        assertThat(map.drawn()).extracting(MappedRelation::target)
                .containsExactly(MapTarget.statement("b"), MapTarget.relation("x"));
        assertThat(losses.report().counts()).containsEntry("odd-target", 2L);
    }

    @Test
    void keepsEdgesThatCannotBeDrawnAside() {
        var map = graph("<edge id='x' src='a' trg='a' type='sup'/><edge id='y' src='a' trg='b' type='like'/>"
                + "<edge id='z' src='b' trg='x' type='und'/>");

        assertThat(map.drawn()).isEmpty();
        assertThat(map.heading().origins().getFirst().foreign()).isEqualTo("{\"edges\":["
                + "{\"id\":\"y\",\"type\":\"like\",\"src\":\"a\",\"trg\":\"b\"},"
                + "{\"id\":\"x\",\"type\":\"sup\",\"src\":\"a\",\"trg\":\"a\"}]}");
        assertThat(losses.report().counts()).containsEntry("premises", 1L).containsEntry("type", 1L)
                .containsEntry("target", 1L);
    }

    @Test
    void drawsNoMoreThanFiftyPremises() {
        var edges = IntStream.range(0, 51).mapToObj(number -> """
                <adu id="p%1$d"/><edge id="e%1$d" src="p%1$d" trg="%2$s" type="%3$s"/>
                """.formatted(number, number == 0 ? "a" : "e0", number == 0 ? "sup" : "add"));

        assertThat(graph(edges.collect(Collectors.joining())).drawn()).isEmpty();
        assertThat(losses.report().counts()).containsEntry("premises", 1L);
    }

    @Test
    void callsEdgesWithoutANameWhatTheySay() {
        assertThat(graph("<edge src='a' trg='b' type='sup'/>").drawn()).extracting(MappedRelation::key)
                .containsExactly("a sup b");
    }

    @Test
    void givesWordsToClaimsWithoutGround() {
        assertThat(graph("<note/><edu id='e'>so</edu><edge src='e' trg='none' type='seg'/>").said())
                .extracting(statement -> statement.wording().text()).containsOnly("(no words)");
        assertThat(losses.report().counts()).containsOnlyKeys("empty-text", "segment", "note");
    }

    @Test
    void refusesWhatIsNone() {
        refuses("<graph/>");
        refuses("<arggraph><adu id='a'/><edu id='a'/></arggraph>");
        refuses("<arggraph><joint id='a'/><joint id='a'/></arggraph>");
        refuses("<arggraph><adu id='a'/><edge id='a' src='a' trg='a' type='sup'/></arggraph>");
        refuses("<arggraph><adu id='a'/><edge id='x' src='b' trg='a' type='sup'/></arggraph>");
        refuses("<arggraph><adu id='a'/><edge id='x' src='a' trg='b' type='sup'/></arggraph>");
        refuses("<arggraph><adu id='a'/><edge id='x' src='a' trg='x' type='add'/></arggraph>");
        refuses("<arggraph><adu id='a'/>");
    }

    @Test
    void tellsWhichEdgeIsWrong() {
        assertThatExceptionOfType(MalformedDocument.class)
                .isThrownBy(() -> graph("<edge id='x/y' src='a' trg='none' type='sup'/>"))
                .satisfies(refused -> assertThat(refused.place().path()).isEqualTo("/arggraph/x~1y"));
    }

    @Test
    void keepsLongTextsInSeveralOrigins() {
        var segments = IntStream.range(0, 3_000)
                .mapToObj(number -> "<edu id='e%d'>%s</edu>".formatted(number, "x".repeat(50)));
        var map = graph(segments.collect(Collectors.joining()));

        assertThat(map.heading().origins()).hasSizeBetween(4, 6)
                .allSatisfy(origin -> assertThat(origin.foreign()).hasSizeLessThan(Origin.FOREIGN_LIMIT));
        assertThat(Foreign.gathered(map.heading().origins(), "agxml").path("segments")).hasSize(3_000);
    }
}
