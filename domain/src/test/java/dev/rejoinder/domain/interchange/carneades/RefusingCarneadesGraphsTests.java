package dev.rejoinder.domain.interchange.carneades;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.Mutations;
import dev.rejoinder.domain.interchange.draft.Documents;

class RefusingCarneadesGraphsTests {

    private static final String YAML =
            """
                    meta: {title: Engines, rejoinder: {key: k, language: en}}
                    statements:
                      a: {text: "One.", label: in, meta: {rejoinder: {kind: question, about: {statement: b}}}}
                      b: {text: Two., meta: {rejoinder: {speaker: {name: Ada, kind: person}, scope: {time: now}}}}
                      ¬b: ¬Two.
                      c: Three.
                      ¬app(x): ¬app(x)
                    issues: {i1: {positions: [a, c], standard: CCE}, i2: {positions: [b, ¬b]}}
                    assumptions: [a]
                    arguments:
                      x: {scheme: expert_opinion, premises: {1: a, goal: b}, conclusion: c, undercutter: ¬app(x),
                          weight: 0.5}
                      y: {premises: [c], conclusion: ¬app(x)}
                      z: {premises: [a], conclusion: ¬b, meta: {rejoinder: {required: "true",
                          origins: [{system: x, id: y}]}}}
                      v: {conclusion: a}
                    rejoinder: {locutions: [{statement: a, speaker: {name: Ada}, act: denied}]}
                    """;

    private static void refuses(String document, Place place) {
        assertThatExceptionOfType(MalformedDocument.class)
                .isThrownBy(() -> Documents.read(new CarneadesReader(), document, new Losses()))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(place))
                .satisfies(refused -> assertThat(refused.sentence()).isNotEmpty());
    }

    @Test
    void tellsWhereTheyAreNone() {
        refuses("[1]", Place.at(""));
        refuses("a: [", Place.at(1, 5));
        refuses("{\"a\": [}", new Place(1, 8, "/a"));
        refuses("statements: [a]", Place.at("/statements"));
        refuses("arguments: x", Place.at("/arguments"));
        refuses("{\"meta\": %s1%s}".formatted("[".repeat(60), "]".repeat(60)), Place.at(""));
    }

    @Test
    void readsDamagedOnesOrRefusesThem() {
        Mutations.tryOn(new CarneadesReader(),
                List.of(YAML.getBytes(UTF_8),
                        """
                                {"statements": {"a": {"text": "One.", "label": "in"}, "b": "Two.", "¬a": "", "n": 1},
                                 "arguments": {"x": {"premises": [{"1": "a"}, "n"], "conclusion": "b", "weight": 0.25,
                                     "scheme": "s"},
                                               "y": {"premises": ["b"], "conclusion": "¬a", "undercutter": "n"}},
                                 "issues": {"i": {"positions": ["a", "b"]}}, "references": {"r": {"year": 1843}}}
                                """
                                .getBytes(UTF_8)));
    }

    @Test
    void readsLongChainsOfUndercuts() {
        var arguments = IntStream.range(0, 30_000).mapToObj(number -> """
                "x%1$d": {"premises": ["p"], "conclusion": "u%1$d", "undercutter": "u%2$d"}
                """.formatted(number, number + 1)).collect(Collectors.joining(","));
        var document = "{\"statements\": {\"p\": \"One.\"}, \"arguments\": {%s}}".formatted(arguments);

        var map = Documents.read(new CarneadesReader(), document, new Losses());

        assertThat(map.drawn().size()).isEqualTo(30_000);
        var again = Documents.read(new CarneadesReader(),
                Documents.written(new CarneadesWriter(), map, new Losses()), new Losses());
        assertThat(Documents.without("carneades", again).equals(Documents.without("carneades", map)))
                .isTrue();
    }
}
