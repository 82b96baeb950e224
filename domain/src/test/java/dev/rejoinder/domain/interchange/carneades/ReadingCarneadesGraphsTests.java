package dev.rejoinder.domain.interchange.carneades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

class ReadingCarneadesGraphsTests extends CarneadesDocuments {

    @Test
    void readsStatementsInEitherForm() {
        var map = read("""
                meta:
                  title: Engines
                  description: On music
                statements:
                  a: Engines compose.
                  b:
                    text: Rules suffice.
                    label: in
                    assumed: true
                    meta: {source: notes}
                  c:
                  1: 2
                """);

        assertThat(map.said()).extracting(MappedStatement::key, statement -> statement.wording().text())
                .containsExactly(tuple("a", "Engines compose."), tuple("b", "Rules suffice."),
                        tuple("c", "c"),
                        tuple("1", "2"));
        assertThat(map.said().get(1).origins()).containsExactly(new Origin("carneades", "b",
                "{\"rest\":{\"label\":\"in\",\"assumed\":\"true\",\"meta\":{\"source\":\"notes\"}}}"));
        assertThat(map.heading().title() + map.heading().description()).isEqualTo("EnginesOn music");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void readsTheSameFromJson() {
        var yaml = read("""
                statements: {a: One., b: {text: Two., label: in}}
                arguments: {x: {conclusion: a, premises: [b], weight: 0.5, scheme: sign}}
                """);
        var json =
                read("""
                        {"statements": {"a": "One.", "b": {"text": "Two.", "label": "in"}}, "issues": null,
                         "arguments": {"x": {"conclusion": "a", "premises": ["b"], "weight": "0.5", "scheme": "sign"}}}
                        """);

        assertThat(json).isEqualTo(yaml);
    }

    @Test
    void readsRolesInEitherForm() {
        var document = """
                {"statements": {"a": "", "b": "", "c": ""}, "arguments": {
                  "x": {"conclusion": "a", "premises": [{"1": "b"}, "c"], "scheme": "expert_opinion"},
                  "y": {"conclusion": "b", "premises": {"2": "a", "goal": "c"}, "scheme": "ExpertOpinion"},
                  "z": {"conclusion": "c", "premises": "a"}}}
                """;
        var map = read(document);

        assertThat(map.drawn())
                .extracting(MappedRelation::premises, MappedRelation::slots, MappedRelation::scheme)
                .containsExactly(tuple(List.of("b", "c"), Map.of(1, "b"), new Scheme("expert-opinion")),
                        tuple(List.of("a", "c"), Map.of(2, "a"), new Scheme("expert-opinion")),
                        tuple(List.of("a"), Map.of(), Scheme.NONE));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void keepsArgumentsAsideThatCannotBeDrawn() {
        var map = read("""
                statements: {a: One., b: Two.}
                arguments:
                  x: {conclusion: a}
                  y: {conclusion: a, premises: [a, b]}
                  z: {premises: [b]}
                  v: ""
                """);

        assertThat(map.drawn()).isEmpty();
        assertThat(map.heading().origins()).singleElement().extracting(Origin::foreign).asString()
                .startsWith("{\"#arguments\":{\"x\":{\"conclusion\":\"a\"},\"y\":");
        assertThat(losses.report().counts()).containsOnlyKeys("premises");
        assertThat(losses.report().losses()).isZero();
    }

    @Test
    void findsStatementsWhateverTheSpaceInTheirNames() {
        var document = """
                statements: {"says(ada, not so)": One., "b c": Two.}
                arguments: {x: {conclusion: "says( ada,not so )", premises: [" b c "]}}
                """;

        draws(document,
                tuple("x", RelationKind.SUPPORT, List.of("b c"), MapTarget.statement("says(ada, not so)")));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void makesClaimsOfStatementsThatAreNotListed() {
        assertThat(keys("statements: {a: One.}\narguments: {x: {conclusion: a, premises: [x, y, y]}}\n"))
                .containsExactly("a", "x", "y");
        assertThat(losses.report().counts()).containsOnlyKeys("undeclared");
    }

    @Test
    void namesArgumentsUnlikeStatements() {
        var map = read("statements: {a: One., x: Two.}\narguments: {x: {conclusion: a, premises: [x]}}\n");

        assertThat(map.drawn().getFirst().origins())
                .containsExactly(new Origin("carneades", "x (2)", "{\"id\":\"x\"}"));
    }

    @Test
    void warnsOfOtherWaysToWeigh() {
        var map = read("""
                statements: {a: One., b: Two.}
                arguments: {x: {conclusion: a, premises: [b], scheme: cumulative},
                            y: {conclusion: b, premises: [a], scheme: linked}}
                """);

        assertThat(map.drawn()).extracting(MappedRelation::scheme).containsOnly(Scheme.NONE);
        assertThat(losses.report().counts()).containsOnlyKeys("weighing").containsEntry("weighing", 1L);
    }

    @Test
    void leavesOutWhatBreaksRules() {
        var map =
                read("""
                        statements:
                          a: {text: One., meta: {rejoinder: {kind: verse, speaker: {name: ""},
                              sources: [{}, {url: "x:y"}],
                              scope: {time: "%s"}, origins: [{system: "A B", id: x}, {system: carneades, id: a}],
                              language: not one, about: {statement: none}}}}
                          b: {text: Two., meta: {rejoinder: {about: {relation: y}}}}
                        arguments:
                          x: {conclusion: a, premises: [b], meta: {rejoinder: {slots: {7x: b, 1: a, "": b}}}}
                          y: {conclusion: a, premises: [b]}
                          z: {conclusion: a, premises: [b], meta: {rejoinder: {kind: rephrase, statement: none}}}
                        rejoinder: {locutions: [{statement: a, act: sung, speaker: {name: Ada}}, {act: denied}]}
                        """
                        .formatted("x".repeat(501)));

        assertThat(map.said().getFirst())
                .isEqualTo(MappedStatement.claim("a", map.said().getFirst().wording())
                        .from(List.of(Origin.of("carneades", "a"))));
        assertThat(map.recorded()).isEmpty();
        assertThat(losses.report().counts()).containsKeys("speaker", "source", "scope", "origin", "language",
                "about",
                "locution", "premises", "repeated");
    }
}
