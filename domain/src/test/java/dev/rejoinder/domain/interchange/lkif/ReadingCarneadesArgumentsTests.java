package dev.rejoinder.domain.interchange.lkif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Mutations;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

class ReadingCarneadesArgumentsTests {

    private static final String GRAPH =
            """
                    <caf version="1.3">
                      <metadata title="Engines" identifier="doc"><descriptions>
                      <description lang="en">On music.</description>
                      </descriptions></metadata>
                      <statements>
                        <statement id="s1" standard="PE" atom="s1" main="true" weight="0.5">
                          <metadata creator="Ada"/>
                          <descriptions><description lang="en"> Engines compose. </description>
                          <description lang="de">Maschinen komponieren.</description></descriptions>
                        </statement>
                        <statement id="s2" value="0.9"><descriptions/></statement>
                        <statement id="s3" atom="(hears nobody)"/>
                        <statement id="u1" atom="(undercut a1)"><descriptions/></statement>
                        <statement id="v1" atom="(valid a1)"/>
                      </statements>
                      <arguments>
                        <argument id="a1" pro="true" scheme="CQ1." weight="0.5" strict="false" value="1.0">
                          <metadata source="Notes"><descriptions/></metadata>
                          <conclusion statement="s1"/>
                          <premises><premise statement="s2" positive="true" role="Goal" implicit="true"/></premises>
                        </argument>
                        <argument id="a2"><conclusion statement="u1"/><premises><premise statement="s3"/>
                        </premises></argument>
                        <argument id="a3" pro="false"><conclusion statement="v1"/>
                          <premises><premise statement="s1"/></premises></argument>
                        <argument id="a4"><conclusion statement="v1"/><premises><premise statement="s2"/>
                        </premises></argument>
                        <argument id="a5" pro="0" strict="true"><conclusion statement="s1"/>
                          <premises><premise statement="s2" positive="false"/></premises></argument>
                      </arguments>
                      <references><metadata key="N" title="Notes"/></references>
                      <extra/>
                    </caf>
                    """;

    private final Losses losses = new Losses();

    private DocumentMap read(String document) {
        return Documents.read(new LkifReader(), document, losses);
    }

    @Test
    void takesTheFirstWords() {
        var map = read(GRAPH);

        assertThat(map.said()).extracting(MappedStatement::key, statement -> statement.wording().text(),
                statement -> statement.wording().language())
                .containsExactly(tuple("s1", "Engines compose.", "en"), tuple("s2", "s2", ""),
                        tuple("s3", "(hears nobody)", ""), tuple("¬s2", "¬s2", ""));
        assertThat(map.heading().title() + map.heading().description()).isEqualTo("EnginesOn music.");
    }

    @Test
    void drawsUndercutsAndValidity() {
        var map = read(GRAPH);

        assertThat(map.drawn()).filteredOn(relation -> relation.key().startsWith("a"))
                .extracting(MappedRelation::key, MappedRelation::kind, MappedRelation::target)
                .containsExactly(tuple("a1", RelationKind.SUPPORT, MapTarget.statement("s1")),
                        tuple("a2", RelationKind.ATTACK, MapTarget.relation("a1")),
                        tuple("a3", RelationKind.ATTACK, MapTarget.relation("a1")),
                        tuple("a4", RelationKind.SUPPORT, MapTarget.relation("a1")),
                        tuple("a5", RelationKind.ATTACK, MapTarget.statement("s1")));
        assertThat(map.drawn().getFirst().scheme()).isEqualTo(new Scheme("cq1"));
    }

    @Test
    void keepsAsideWhatHasNoPlace() {
        var map = read(GRAPH);

        assertThat(map.said().getFirst().origins()).containsExactly(new Origin("caf", "s1", """
                {"main":"true","metadata":{"creator":"Ada"},"descriptions":{"en":"Engines compose.",\
                "de":"Maschinen komponieren."}}"""));
        assertThat(map.drawn().getFirst().origins()).containsExactly(new Origin("caf", "a1", """
                {"value":"1.0","metadata":{"source":"Notes"},"implicit":["s2"],"roles":{"s2":"Goal"}}"""));
        assertThat(map.heading().origins()).singleElement().extracting(Origin::foreign).asString()
                .contains("\"references\":[{\"key\":\"N\",\"title\":\"Notes\"}]");
        assertThat(losses.report().counts()).containsOnlyKeys("main", "metadata", "translation", "value",
                "implicit",
                "role", "negative-premise", "references", "strict", "extra");
    }

    @Test
    void keepsUndercutsThatAreClaims() {
        var map =
                read("""
                        <caf><statements><statement id="s1"/><statement id="s2"/>
                        <statement id="u" atom="(undercut a)"><descriptions>
                        <description lang="">It is void.</description>
                        </descriptions></statement><statement id="v" atom="(valid a)"/>
                        <statement id="w" atom="(valid none)"/>
                        </statements><arguments>
                        <argument id="a"><conclusion statement="s1"/><premises><premise statement="s2"/>
                        </premises></argument>
                        <argument id="b"><conclusion statement="s1"/><premises><premise statement="v"/>
                        </premises></argument>
                        <argument id="c"><conclusion statement="v"/><premises><premise statement="s2"/>
                        </premises></argument>
                        </arguments></caf>""");

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("s1", "s2", "u", "v", "w");
        assertThat(map.drawn()).extracting(MappedRelation::key, MappedRelation::kind, MappedRelation::target)
                .contains(tuple("u of a", RelationKind.ATTACK, MapTarget.relation("a")),
                        tuple("v of a", RelationKind.SUPPORT, MapTarget.relation("a")),
                        tuple("c", RelationKind.SUPPORT, MapTarget.statement("v")))
                .hasSize(5);
    }

    @Test
    void leavesOutUndercutsInCircles() {
        var map =
                read("""
                        <caf><statements><statement id="s"/><statement id="u" atom="(undercut a)"/>
                        <statement id="v" atom="(undercut b)"/></statements><arguments>
                        <argument id="a"><conclusion statement="v"/><premises><premise statement="s"/>
                        </premises></argument>
                        <argument id="b"><conclusion statement="u"/><premises><premise statement="s"/>
                        </premises></argument>
                        </arguments></caf>""");

        assertThat(map.drawn()).isEmpty();
        assertThat(losses.report().counts()).containsEntry("target", 2L);
    }

    @Test
    void readsMuchInShortTime() {
        var premises = "<premise statement='s' positive='false'/>".repeat(50_000);
        var arguments = IntStream.range(0, 50_000)
                .mapToObj(
                        number -> """
                                <argument id="a%d" scheme="ExpertOpinion"><conclusion statement="u%<d"/><premises>
                                <premise statement="p" role="1"/></premises></argument>
                                <statement id="u%<d" atom="(undercut a%d)"/>
                                """
                                .formatted(number, number + 1))
                .collect(Collectors.joining());
        var document =
                "<caf>%s<argument id='b'><conclusion statement='t'/><premises>%s</premises></argument></caf>"
                        .formatted(arguments, premises);

        assertThat(read(document).drawn().size()).isEqualTo(50_003);
    }

    @Test
    void refusesDamagedOnesOrReadsThem() {
        Mutations.tryOn(new LkifReader(),
                List.of(GRAPH.getBytes(UTF_8),
                        """
                                <lkif><argument-graphs><argument-graph id="g" title="t"><statements>
                                <statement id="a" value="true">
                                <s>One <v>x</v></s></statement><statement id="b"><s>Two</s></statement>
                                </statements><arguments>
                                <argument id="x" direction="con" weight="0.3" scheme="sign">
                                <conclusion statement="a"/><premises>
                                <premise polarity="negative" role="1" statement="b"/>
                                <premise type="exception" statement="a"/>
                                </premises></argument></arguments></argument-graph></argument-graphs></lkif>
                                """
                                .getBytes(UTF_8)));
    }
}
