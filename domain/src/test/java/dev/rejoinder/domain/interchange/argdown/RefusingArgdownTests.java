package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Argdown.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.interchange.MalformedDocument.Place;

class RefusingArgdownTests {

    static Stream<Arguments> documents() {
        return Stream.of(blocks(), pieces(), arguments()).flatMap(documents -> documents);
    }

    private static Stream<Arguments> blocks() {
        return Stream.of(
                document("[A]\n[B]: words", 2, 1,
                        "There should be an empty line, not the definition of a statement"),
                document("Words [A] words", 1, 7,
                        "There should be an empty line, not a reference to a statement"),
                document("[A]:", 1, 5, "There should be words, not the end of the document"),
                document("A\n+ B", 2, 1, "There should be an empty line, not the sign of a relation"),
                document("A\n\n  + B", 3, 3, "There should be an item of a list, not the sign of a relation"),
                document("* A\n  * B", 2, 3, "There should be the sign of a relation, not an item of a list"),
                document("* A\n  + B\n* C\n[D]", 4, 1,
                        "There should be an item of a list, not a reference to a statement"),
                document("A\n  >< <B>", 2, 6, "There should be a statement, not a reference to an argument"),
                document("A\n  >< <B>: b", 2, 6,
                        "There should be a statement, not the definition of an argument"));
    }

    private static Stream<Arguments> pieces() {
        return Stream.of(
                document("Engines *can compose", 1, 9,
                        "The emphasis that begins here does not end; write \\* for the character itself"),
                document("Engines\\", 1, 8,
                        "A backslash escapes the character after it, but here the line ends;"
                                + " write \\\\ for a backslash"),
                document("# A\n# B", 2, 1, "There should be an empty line, not a heading"),
                document("# {a: b}", 1, 3, "There should be words, not data in braces"),
                document("A\n\n=== a: b ===", 3, 1, "There should be words, not front matter"),
                document("=== a: b ===\nA", 2, 1, "There should be an empty line, not words"),
                document("===\n- a\n===", 1, 4, "There should be names with values, such as {colour: red}"),
                document("===\na: [1\n===", 3, 1,
                        "This is not YAML: expected ',' or ']', but got <stream end>"),
                document("[A] {b: 1, b: 2}", 1, 12, "A key is no text, or is there twice"),
                document("[A] {\n  b: 1\n  b: 2\n}", 3, 3, "A key is no text, or is there twice"));
    }

    private static Stream<Arguments> arguments() {
        return Stream.of(
                document("(1) A\n(2) B", 2, 6,
                        "There should be an inference and a conclusion, not the end of the document"),
                document("(1) A\n----\n(2) B\n(3) C\n\nD", 4, 6,
                        "There should be an inference and a conclusion, not an empty line"),
                document("(1) A\n----", 2, 5,
                        "There should be the end of the line, not the end of the document"),
                document("(1) A\n----\nB", 3, 1, "There should be a premise or conclusion, not words"),
                document("(1) A\n-- Rule\nRule --\n(2) B", 3, 1,
                        "There should be the end of the inference, not words"),
                document("(1) <A>\n----\n(2) B", 1, 5,
                        "There should be a statement, not a reference to an argument"),
                document("(1) A\n----\n  + C\n(2) B", 3, 3,
                        "There should be an undercut of the inference, not the sign of a relation"),
                document("<A>\n\n(1) B\n----\n(2) C\n\n<A>\n\n(1) B\n----\n(2) C", 9, 1,
                        "The argument is reconstructed twice"),
                document("A\n-- B", 2, 1, "There should be an empty line, not an inference"));
    }

    private static Arguments document(String text, long line, long column, String sentence) {
        return Arguments.of(text, Place.at(line, column), sentence);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWhereAndWhy(String text, Place place, String sentence) {
        var refusal = refused(text);

        assertThat(refusal.sentence()).isEqualTo(sentence);
        assertThat(refusal.place()).isEqualTo(place);
    }

    @Test
    void boundsHowFarLinesAreIndented() {
        var text = new StringBuilder("A\n");
        for (var depth = 1; depth <= 1_001; depth++) {
            text.append(" ".repeat(depth)).append("+ B\n");
        }

        assertThat(refused(text.toString()).place()).isEqualTo(Place.at(1_002, 1));
    }

    @Test
    void isForDocumentsThatAreNoText() {
        assertThat(refused("A\n\0").place()).isEqualTo(Place.at(2, 1));
    }
}
