package dev.rejoinder.domain.interchange.lkif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
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
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

class ReadingLegalKnowledgeTests {

    private static final String GRAPH =
            """
                    <lkif><argument-graphs><argument-graph id="g" title="Engines" main-issue="s1">
                      <statements>
                        <statement id="s1" value="unknown" assumption="false" standard="BA">
                          <s>Engines
                             can <i value="x">compose</i>.</s>
                        </statement>
                        <statement id="s2" value="true" assumption="true" standard="PE">
                        <s pred="rules">Rules suffice.</s>
                        </statement>
                        <statement id="s3"><s>It has no ear.</s></statement>
                        <statement id="s4"/>
                      </statements>
                      <arguments>
                        <argument id="a1" title="" direction="pro" scheme="" weight="0.5">
                          <conclusion statement="s1"/>
                          <premises>
                            <premise polarity="positive" type="ordinary" role="" statement="s2"/>
                            <premise type="exception" statement="s3"/>
                          </premises>
                        </argument>
                        <argument id="a2" title="Ears" direction="con" scheme="http://example.org/schemes#ExpertOpinion"
                            weight="0.8">
                          <conclusion statement="s1"/>
                          <premises>
                            <premise role="1" statement="s3"/><premise type="assumption" role="minor" statement="s4"/>
                          </premises>
                        </argument>
                      </arguments>
                    </argument-graph></argument-graphs></lkif>
                    """;

    private final Losses losses = new Losses();

    private DocumentMap read(String document) {
        return Documents.read(new LkifReader(), document, losses);
    }

    private DocumentMap arguments(String arguments) {
        return read(
                """
                        <lkif><argument-graphs><argument-graph><statements><statement id="s1"><s>One.</s></statement>
                        <statement id="s2"><s>Two.</s></statement></statements><arguments>%s</arguments>
                        </argument-graph>
                        </argument-graphs></lkif>"""
                        .formatted(arguments));
    }

    private void refuses(String document) {
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> read(document))
                .satisfies(refused -> assertThat(refused.sentence()).isNotEmpty())
                .satisfies(refused -> assertThat(refused.place().line()).isPositive());
    }

    @Test
    void takesItsWordsWithoutMarks() {
        var map = read(GRAPH);

        assertThat(map.said()).extracting(MappedStatement::key, statement -> statement.wording().text())
                .containsExactly(tuple("s1", "Engines can compose."), tuple("s2", "Rules suffice."),
                        tuple("s3", "It has no ear."), tuple("s4", "s4"));
        assertThat(map.heading().key() + map.heading().title()).isEqualTo("gEngines");
    }

    @Test
    void drawsArgumentsAndTheirExceptions() {
        assertThat(read(GRAPH).drawn())
                .extracting(MappedRelation::key, MappedRelation::kind, MappedRelation::premises,
                        MappedRelation::target)
                .containsExactly(
                        tuple("a1", RelationKind.SUPPORT, List.of("s2"), MapTarget.statement("s1")),
                        tuple("a1 exception s3", RelationKind.ATTACK, List.of("s3"),
                                MapTarget.relation("a1")),
                        tuple("a2", RelationKind.ATTACK, List.of("s3", "s4"), MapTarget.statement("s1")));
    }

    @Test
    void readsSchemesThatAreUris() {
        var relation = read(GRAPH).drawn().getLast();

        assertThat(relation.scheme()).isEqualTo(new Scheme("expert-opinion"));
        assertThat(relation.slots()).isEqualTo(Map.of(1, "s3"));
    }

    @Test
    void keepsAsideWhatHasNoPlace() {
        var map = read(GRAPH);

        assertThat(map.said().get(1).origins()).containsExactly(new Origin("lkif", "s2",
                "{\"value\":\"true\",\"assumption\":\"true\",\"standard\":\"PE\",\"predicate\":\"rules\"}"));
        assertThat(map.drawn().getLast().origins()).containsExactly(new Origin("lkif", "a2",
                "{\"title\":\"Ears\",\"weight\":\"0.8\",\"roles\":{\"s4\":\"minor\"},"
                        + "\"types\":{\"s4\":\"assumption\"}}"));
        assertThat(map.heading().origins())
                .containsExactly(new Origin("lkif", "#1", "{\"main-issue\":\"s1\"}"));
        assertThat(losses.report().counts()).containsOnlyKeys("value", "assumption", "standard", "predicate",
                "title",
                "weight", "role", "main-issue");
    }

    @Test
    void makesClaimsOfNegativePremises() {
        var map = arguments("""
                <argument id="a1"><conclusion statement="s1"/><premises>
                <premise polarity="negative" statement="s2"/></premises></argument>
                <argument id="a2"><conclusion statement="s1"/><premises><premise statement="s2"/>
                <premise polarity="negative" statement="s2"/></premises></argument>""");

        assertThat(map.said()).extracting(MappedStatement::key, statement -> statement.wording().text())
                .contains(tuple("¬s2", "¬Two."));
        assertThat(map.drawn()).extracting(MappedRelation::key, MappedRelation::premises)
                .containsExactly(tuple("a1", List.of("¬s2")), tuple("a2", List.of("s2", "¬s2")),
                        tuple("s2 excludes ¬s2", List.of("s2")), tuple("¬s2 excludes s2", List.of("¬s2")));
        assertThat(losses.report().losses()).isZero();
        assertThat(losses.report().counts()).containsOnlyKeys("negative-premise");
    }

    @Test
    void makesClaimsOfStatementsThatAreNotListed() {
        var map = arguments(
                """
                        <argument id="a1"><conclusion statement="a1"/><premises><premise statement="s9"/>
                        </premises></argument>
                        """);

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("s1", "s2", "s9", "a1");
        assertThat(map.drawn()).extracting(MappedRelation::key).containsExactly("a1 (2)");
        assertThat(losses.report().counts()).containsOnlyKeys("undeclared");
    }

    @Test
    void keepsArgumentsAsideThatCannotBeDrawn() {
        var many = IntStream.range(0, 51).mapToObj("<premise statement='m%d'/>"::formatted)
                .collect(Collectors.joining());
        var map = arguments(
                """
                        <argument id="a1"><conclusion statement="s1"/><premises>
                        <premise type="exception" statement="s2"/>
                        </premises></argument>
                        <argument id="a2"><conclusion statement="s1"/><premises>
                        <premise statement="s1" role="x"/></premises>
                        </argument><argument id="a3"><conclusion statement="s1"/><premises>%s</premises></argument>
                        """
                        .formatted(many));

        assertThat(map.drawn()).isEmpty();
        assertThat(map.heading().origins().getFirst().foreign())
                .startsWith("{\"arguments\":[{\"id\":\"a1\",\"con\":false,"
                        + "\"scheme\":\"\",\"conclusion\":\"s1\",\"premises\":["
                        + "{\"statement\":\"s2\",\"negative\":false,"
                        + "\"type\":\"EXCEPTION\",\"role\":\"\"}]},{\"id\":\"a2\"");
        assertThat(losses.report().counts()).containsEntry("premises", 3L);
    }

    @Test
    void keepsSchemesWithoutANameAside() {
        var map = arguments(
                """
                        <argument id="a1" scheme="§"><conclusion statement="s1"/><premises>
                        <premise statement="s2"/></premises>
                        </argument>""");

        assertThat(map.drawn().getFirst().origins())
                .containsExactly(new Origin("lkif", "a1", "{\"scheme\":\"§\"}"));
        assertThat(losses.report().counts()).containsOnlyKeys("scheme");
    }

    @Test
    void joinsSeveralGraphs() {
        var graph =
                "<argument-graph id='g%d' title='G%<d'><statements><statement id='s%<d'><s>x</s></statement>"
                        + "</statements></argument-graph>";
        var map =
                read("<lkif><theory id='t'><rules><rule><s>never</s></rule></rules></theory><argument-graphs>"
                        + graph.formatted(1) + graph.formatted(2) + "</argument-graphs></lkif>");

        assertThat(map.said()).hasSize(2);
        assertThat(map.heading().title()).isEqualTo("G1");
        assertThat(losses.report().counts()).containsOnlyKeys("theory", "graph");
    }

    @Test
    void refusesWhatIsNone() {
        refuses("<graph/>");
        refuses("<lkif><statement id='s'/><statement id='s'/></lkif>");
        refuses("<lkif><argument id='s'/><argument id='s'/></lkif>");
        refuses("<caf><statement id='s'/><statement id='s'/></caf>");
        refuses("<caf><argument id='s'/><argument id='s'/></caf>");
        refuses("<lkif><statement");
    }

    @Test
    void keepsLongDocumentsInSeveralOrigins() {
        var words = "x".repeat(40_000);
        var map = arguments(IntStream.range(0, 3).mapToObj("""
                <argument id="a%d" title="%%s"><conclusion statement="s1"/></argument>
                """::formatted).collect(Collectors.joining()).replace("%s", words));

        assertThat(map.heading().origins()).hasSize(3)
                .allSatisfy(origin -> assertThat(origin.foreign()).contains(words));
        assertThat(losses.report().counts()).containsOnlyKeys("premises", "title");
    }
}
