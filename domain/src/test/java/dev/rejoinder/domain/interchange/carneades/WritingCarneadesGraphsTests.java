package dev.rejoinder.domain.interchange.carneades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class WritingCarneadesGraphsTests extends CarneadesDocuments {

    private static final Attribution ADA = new Attribution("Ada", SpeakerKind.PERSON, "", "");

    @Test
    void saysWhatIsLost() {
        var rated = new Passage("ada", 1, false, new Ratings(1, 0, 0), List.of());
        var statement =
                new MappedStatement("a", StatementKind.CLAIM, new Wording("One.", ""), Scope.ANY, List.of(),
                        null, null, false, List.of(), rated);
        var relation = Documents.passing(attack("x", "b", MapTarget.statement("a")), rated);
        var heading =
                new MapHeading("", "", "", "", 7, "2026-05-01T00:00:00Z", List.of(), Map.of("charges", 2L));

        written(Documents.headed(heading, Documents.map(List.of(statement, claim("b")), List.of(relation))));

        assertThat(losses.report().counts()).isEqualTo(Map.of("ratings", 2L, "charges", 1L));
    }

    @Test
    void leavesOutWhatIsWithdrawn() {
        var heading = MapHeading.titled("", "");
        var map = new DocumentMap(heading,
                List.of(claim("a"), Documents.withdrawn(claim("b")),
                        claim("c").as(StatementKind.QUESTION).about(MapTarget.statement("b"))),
                List.of(attack("x", "b", MapTarget.statement("a")),
                        attack("y", "c", MapTarget.statement("a")),
                        Documents.withdrawn(attack("z", "a", MapTarget.statement("c")))),
                List.of(new MappedLocution("b", ADA, Locution.DENIED, null),
                        new MappedLocution("a", ADA, Locution.QUALIFIED, "b"),
                        new MappedLocution("a", ADA, Locution.QUALIFIED, "c")));

        assertThat(written(map)).isEqualTo(
                """
                        statements:
                          "a": "a."
                          "¬a": "¬a."
                          "c": {"text": "c.", "meta": {"rejoinder": {"kind": "question"}}}
                        issues:
                          "¬a": {"positions": ["a", "¬a"]}
                        arguments:
                          "y": {"premises": ["c"], "conclusion": "¬a"}
                        rejoinder:
                          locutions:
                            - {"statement": "a", "speaker": {"name": "Ada", "kind": "person"}, \
                        "act": "qualified", "as": "c"}
                        """);
        assertThat(losses.report().counts()).isEqualTo(Map.of("withdrawn", 3L, "about", 1L, "locution", 2L));
    }

    @Test
    void findsItsWayAroundClaimsThatAreCalledAsStandIns() {
        carries(Documents.map(
                List.of(claim("a"), claim("¬a"), claim("-a"), claim("(not a)"), claim("app(x)"),
                        claim("¬app(y)"),
                        MappedStatement.claim("app(y)", new Wording("app(y)", "")),
                        MappedStatement.claim("-b", new Wording("¬b.", "")), claim("b"),
                        claim("rejoinder-relations")),
                List.of(attack("x", "b", MapTarget.statement("a")), attack("y", "a", MapTarget.relation("x")),
                        attack("z", "a", MapTarget.relation("y")),
                        attack("v", "a", MapTarget.statement("-b")),
                        MappedRelation.plain("w", RelationKind.SUPPORT, List.of("a"),
                                MapTarget.relation("y")),
                        MappedRelation.plain("t", RelationKind.SUPPORT, List.of("a"),
                                MapTarget.statement("app(y)")),
                        attack("s", "a", MapTarget.statement("app(y)")))));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void writesSlotsOfSchemesThatNobodyKnows() {
        carries(Documents.map(List.of(claim("a"), claim("b"), claim("c")),
                List.of(MappedRelation
                        .plain("x", RelationKind.SUPPORT, List.of("b", "c"), MapTarget.statement("a"))
                        .following(new Scheme("no-such-scheme"), Map.of(2, "c", 1, "b"))
                        .read(Reading.REQUIRED))));
    }

    @Test
    void writesWhatFillsSeveralSlots() {
        carries(Documents.map(List.of(claim("a"), claim("b"), claim("c")),
                List.of(MappedRelation
                        .plain("x", RelationKind.SUPPORT, List.of("c", "b"), MapTarget.statement("a"))
                        .following(new Scheme("expert-opinion"), Map.of(2, "b", 1, "b")))));
    }

    @Test
    void writesRolesAnewWhereSlotsChanged() {
        var map = given("""
                statements: {a: One., b: Two., c: Three.}
                arguments: {x: {conclusion: a, premises: {1: b, goal: c}, scheme: expert_opinion}}
                """);
        var changed = map.drawn().getFirst().following(new Scheme("expert-opinion"), Map.of(2, "b"));

        assertThat(written(map)).contains("{\"1\": \"b\", \"goal\": \"c\"}");
        assertThat(written(new DocumentMap(map.heading(), map.said(), List.of(changed), List.of())))
                .contains("{\"2\": \"b\", \"premise 2\": \"c\"}");
    }

    @Test
    void namesSchemesAnewWhereTheyChanged() {
        var map = given(
                "statements: {a: One., b: Two.}\narguments: {x: {conclusion: a, premises: [b], scheme: linked}}\n");
        var changed = map.drawn().getFirst().following(new Scheme("expert-opinion"), Map.of());

        assertThat(written(new DocumentMap(map.heading(), map.said(), List.of(changed), List.of())))
                .contains("\"scheme\": \"expert_opinion\"", "\"argument_schemes\": {\"expert_opinion\": {}}");
    }

    @Test
    void saysTheOppositeOfWhatIsSaidNow() {
        var map = given("""
                statements: {a: One., -a: {text: ¬One., label: out}, b: Two.}
                arguments: {x: {conclusion: -a, premises: [b]}}
                """);
        var other =
                MappedStatement.claim("a", new Wording("Another.", "")).from(map.said().getFirst().origins());

        assertThat(written(
                new DocumentMap(map.heading(), List.of(other, map.said().getLast()), map.drawn(), List.of())))
                .contains("\"-a\": {\"text\": \"¬Another.\", \"label\": \"out\"}");
    }

    @Test
    void leavesOutWhatWasSaidOfWhatIsWithdrawn() {
        var map = given("""
                statements: {a: One., b: Two., c: Three.}
                assumptions: [a, b]
                arguments: {x: {conclusion: b}, y: {conclusion: c}}
                issues: {i: {positions: [b]}}
                """);
        var said =
                List.of(map.said().getFirst(), Documents.withdrawn(map.said().get(1)), map.said().getLast());

        assertThat(written(new DocumentMap(map.heading(), said, map.drawn(), List.of()))).isEqualTo("""
                statements:
                  "a": "One."
                  "c": "Three."
                arguments:
                  "y": {"conclusion": "c"}
                "assumptions": ["a"]
                """);
        assertThat(losses.report().counts()).isEqualTo(Map.of("withdrawn", 2L, "issue", 1L));
    }

    @Test
    void putsMetadataThatIsNoMappingIntoOne() {
        var map = given(
                "{\"meta\": \"so\", \"statements\": {\"a\": {\"text\": \"One.\", \"meta\": \"so\"}, \"b\": \"\"},"
                        + "\"arguments\": {\"x\": {\"conclusion\": \"a\", \"premises\": [\"b\"], \"meta\": [1]}}}");
        var said = List.of(map.said().getFirst().needing(true), map.said().getLast());
        var drawn = List.of(map.drawn().getFirst().read(Reading.REQUIRED));
        var heading = new MapHeading("", "Engines", "", "en", 0, "", map.heading().origins(), Map.of());

        assertThat(written(new DocumentMap(heading, said, drawn, List.of()))).isEqualTo(
                """
                        "meta": {"title": "Engines", "note": "so", "rejoinder": {"language": "en"}}
                        statements:
                          "a": {"text": "One.", "meta": {"note": "so", "rejoinder": {"burden": "true"}}}
                          "b": ""
                        arguments:
                          "x": {"premises": ["b"], "conclusion": "a", "meta": {"note": [1], \
                        "rejoinder": {"required": "true"}}}
                        """);
        assertThat(losses.report().counts()).isEqualTo(Map.of("meta", 3L));
    }

    @Test
    void namesNoTwoElementsAlike() {
        var from = List.of(Origin.of("carneades", "a"), Origin.of("carneades", "z"));
        var map = Documents.map(List.of(claim("1").from(from), claim("2").from(from), claim("a")),
                List.of(attack("3", "1", MapTarget.statement("2")).from(from),
                        attack("4", "2", MapTarget.statement("1")).from(from)));

        assertThat(written(map)).contains("  \"a\": {", "  \"2\": {", "  \"a (2)\": \"a.\"",
                "  \"4\": {\"premises\": [\"2\"], \"conclusion\": \"¬a\"");
    }

    @Test
    void readsNothingBeforeItIsAskedFor() {
        var map = Documents.map(List.of(claim("a"), Documents.withdrawn(claim("b"))), List.of());
        try (var pieces = new CarneadesWriter().write(map, losses)) {
            assertThat(losses.report().isEmpty()).isTrue();
            assertThat(pieces.toList()).contains("statements:\n  \"a\": \"a.\"\n");
        }
        assertThat(losses.report().counts()).containsOnlyKeys("withdrawn");
    }
}
