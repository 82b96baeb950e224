package dev.rejoinder.domain.interchange.carneades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.origin.Origin;

/// What a document carries that has no place here is written as it was.
class ReturningCarneadesGraphsTests {

    private final Losses losses = new Losses();

    private static DocumentMap read(String document) {
        return Documents.read(new CarneadesReader(), document, new Losses());
    }

    private String returned(String document) {
        return Documents.written(new CarneadesWriter(), read(document), losses);
    }

    /// The document, read and written, says what it said: the map is the same, and all that is kept aside.
    private String returns(String document) {
        var returned = returned(document);
        assertThat(read(returned)).as(returned).isEqualTo(read(document));
        assertThat(losses.report().isEmpty()).as("%s", losses.report()).isTrue();
        return returned;
    }

    @Test
    void whatIsSaidOfStatements() {
        assertThat(returns("""
                statements: {a: {text: One., label: in, assumed: true, meta: {page: 3}}, b: Two., c: "",
                             d: {text: "", metadata: {rejoinder: {language: en}}}, e: {label: out}}
                """)).isEqualTo("""
                statements:
                  "a": {"text": "One.", "label": "in", "assumed": true, "meta": {"page": 3}}
                  "b": "Two."
                  "c": ""
                  "d": {"text": "", "meta": {"rejoinder": {"language": "en"}}}
                  "e": {"text": "", "label": "out"}
                """);
    }

    @Test
    void whatIsSaidOfArguments() {
        assertThat(
                returns("""
                        statements: {a: One., b: Two.}
                        arguments: {x: {conclusion: a, premises: [b], scheme: Expert_Opinion, weight: 0.50,
                            parameters: [1]},
                                    y: {conclusion: b, premises: {major: a}, scheme: linked, meta: {note: so}}}
                        """))
                .endsWith(
                        """
                                arguments:
                                  "x": {"scheme": "Expert_Opinion", "premises": ["b"], "conclusion": "a", \
                                "weight": 0.50, \
                                "parameters": ["1"]}
                                  "y": {"scheme": "linked", "premises": {"major": "a"}, \
                                "conclusion": "b", "meta": {"note": "so"}}
                                "argument_schemes": {"Expert_Opinion": {}}
                                """);
    }

    @Test
    void whatIsSaidOfTheWhole() {
        assertThat(returns("""
                meta: {title: Engines, source: Notes}
                language: {rules/1: "%s has rules."}
                assumptions: [a]
                references: {n: {year: 1843}}
                tests: {in: [a, "1"], out: []}
                argument_schemes: [{id: sign, variables: [X]}]
                statements: {a: One., b: Two.}
                arguments: {x: {conclusion: a, premises: [b], scheme: sign}}
                """)).isEqualTo("""
                "meta": {"title": "Engines", "source": "Notes"}
                statements:
                  "a": "One."
                  "b": "Two."
                arguments:
                  "x": {"scheme": "sign", "premises": ["b"], "conclusion": "a"}
                "language": {"rules/1": "%s has rules."}
                "assumptions": ["a"]
                "references": {"n": {"year": 1843}}
                "tests": {"in": ["a", "1"], "out": []}
                "argument_schemes": [{"id": "sign", "variables": ["X"]}]
                """);
    }

    @Test
    void schemesThatAreNotListed() {
        assertThat(returned("""
                argument_schemes: [{id: sign}]
                statements: {a: One., b: Two.}
                arguments: {x: {conclusion: a, premises: [b], scheme: values}}
                """)).endsWith("\"argument_schemes\": [{\"id\": \"sign\"}, {\"id\": \"values\"}]\n");
    }

    @Test
    void issues() {
        returns("""
                statements: {a: One., b: Two., c: Three., ¬c: ¬Three., d: Four., ¬d: ¬Four.}
                issues:
                  i1: {positions: [b, a], standard: CCE, meta: {note: so}}
                  i2: {positions: [c, ¬c], standard: BRD}
                  i3: {positions: [d, ¬d]}
                  i4: {positions: [a]}
                arguments: {x: {conclusion: ¬c, premises: [a]}, y: {conclusion: ¬d, premises: [a]}}
                """);
    }

    @Test
    void oppositesAsTheyWereListed() {
        assertThat(
                returns("""
                        statements: {a: One., -a: {text: ¬One., label: out}, b: Two., ¬b: "",
                            c: Three., ¬c: {label: in}}
                        issues: {i1: {positions: [a, -a]}, ¬b: {positions: [¬b, b]}}
                        arguments: {x: {conclusion: -a, premises: [b]}}
                        """))
                .startsWith("""
                        statements:
                          "a": "One."
                          "-a": {"text": "¬One.", "label": "out"}
                          "b": "Two."
                          "¬b": ""
                          "c": "Three."
                          "¬c": {"label": "in"}
                        issues:
                        """);
    }

    @Test
    void undercuttersAsTheyWere() {
        returns("""
                statements: {a: One., b: Two., u: It does not apply., nas: {text: "", label: in}, app(y): {label: out}}
                arguments:
                  x: {conclusion: a, premises: [b], undercutter: u}
                  y: {conclusion: b, premises: [a], undercutter: nas}
                  z: {conclusion: nas, premises: [b]}
                  v: {conclusion: app(y), premises: [b]}
                """);
    }

    @Test
    void undercuttersThatNothingSpeaksFor() {
        assertThat(returned("""
                statements: {a: One., b: Two.}
                arguments: {x: {conclusion: a, premises: [b], undercutter: none}}
                """)).contains("\"undercutter\": \"none\"");
    }

    @Test
    void argumentsThatCannotBeDrawn() {
        returns("""
                statements: {a: One., b: Two., u: ¬app(x)}
                arguments: {x: {conclusion: a, undercutter: u, weight: 1}, y: {conclusion: u}, z: ""}
                """);
    }

    @Test
    void argumentsThatSayTheSame() {
        assertThat(
                returns("""
                        statements: {a: One., b: Two., c: Three.}
                        issues: {i: {positions: [a, c]}}
                        arguments: {x: {conclusion: a, premises: [b]},
                            y: {conclusion: a, premises: {so: b}, weight: 0.3},
                                    z: {conclusion: ¬a, premises: [c]}}
                        """))
                .contains("\"y\": {\"premises\": {\"so\": \"b\"}, \"conclusion\": \"a\", \"weight\": 0.3}")
                .contains("\"i\": {\"positions\": [\"a\", \"c\"]}");
    }

    @Test
    void textsThatDoNotFit() {
        var title = "x".repeat(301);
        var text = "y".repeat(10_001);
        var returned =
                returned("{\"meta\": {\"title\": \"%s\"}, \"statements\": {\"a\": \"%s\", \"b\": \" z \"}}"
                        .formatted(title, text));

        assertThat(returned).contains("\"" + title + "\"", "\"" + text + "\"", "\" z \"");
    }

    @Test
    void namesThatDoNotFit() {
        var name = "n".repeat(1_100);
        var returned =
                returns("{\"statements\": {\"%s\": \"One.\", \"a\\u0007\": {\"meta\": {\"%<s\": \"so\"}}}}"
                        .formatted(name));

        assertThat(returned).contains("  ? \"" + name + "\"\n  : \"One.\"", "{? \"" + name + "\" : \"so\"}",
                "\"a\\u0007\"");
    }

    @Test
    void charactersThatYamlWouldChange() {
        returns("{\"statements\": {\"a\": \"x\\u2028y\\u0085z\\u007f\\ufeff\\\\ \\\""
                + " \\t \\n \\ud83c\\udfb5 \\ud800\"}}");
    }

    @Test
    void metadataThatIsNoMapping() {
        var map = read("{\"meta\": \"so\", \"statements\": {\"a\": {\"text\": \"One.\", \"meta\": \"so\"}}}");

        assertThat(Documents.written(new CarneadesWriter(), map, losses)).isEqualTo("""
                "meta": "so"
                statements:
                  "a": {"text": "One.", "meta": "so"}
                """);
    }

    @Test
    void whatIsTooLongForOneOrigin() {
        var references = IntStream.range(0, 3_000)
                .mapToObj(number -> "\"r%d\": {\"note\": \"%s\"}".formatted(number, "x".repeat(50)))
                .collect(Collectors.joining(", "));
        var document = "{\"references\": {%s}, \"statements\": {\"a\": \"One.\", \"b\": {\"note\": \"%s\"}}}"
                .formatted(references, "y".repeat(49_000));

        returns(document);
        assertThat(read(document).heading().origins()).hasSizeBetween(5, 6)
                .allSatisfy(origin -> assertThat(origin.foreign()).hasSizeBetween(1, Origin.FOREIGN_LIMIT));
    }

    @Test
    void nothingOfAnElementThatIsTooLong() {
        var map = Documents.read(new CarneadesReader(),
                "statements: {a: {text: One., note: %s}}".formatted("x".repeat(50_000)), losses);

        assertThat(map.said().getFirst().origins()).containsExactly(Origin.of("carneades", "a"));
        assertThat(losses.report().counts()).containsOnlyKeys("foreign");
    }
}
