package dev.rejoinder.seeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RefusingAScriptTests {

    /// One faulty step in line 9, after the claims a and b, and the reason given for it.
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/mistakes/one-step.csv", delimiter = '|', quoteCharacter = '~')
    void namesTheLineAndTheReason(String step, String reason) {
        assertThat(Script.mistakes(step)).contains("engines.yaml:9: " + reason
                + (reason.endsWith("0:") ? " " : ""));
    }

    /// One faulty step in line 10, after a step that is sound by itself.
    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/mistakes/two-steps.csv", delimiter = '|', quoteCharacter = '~')
    void mindsWhatEarlierStepsDid(String first, String second, String reason) {
        assertThat(Script.mistakes(first, second)).containsExactly("engines.yaml:10: " + reason);
    }

    @Test
    void listsEveryMistakeInTheOrderOfTheLines() {
        assertThat(Script.mistakes("support: {key: r, premises: [c], target: b}", "shout: {key: d}",
                "claim: {key: e, text: \"x\", colour: red}")).containsExactly(
                        "engines.yaml:9: No earlier step makes 'c'",
                        "engines.yaml:10: The verb 'shout' is unknown",
                        "engines.yaml:11: The key 'colour' is unknown here");
    }

    @Test
    void blamesNoStepForTheMistakesOfAnother() {
        assertThat(Script.mistakes("claim: {key: c}", "support: {key: r, premises: [c], target: b}",
                "support: {key: s, premises: [a], target: r}", "scheme: {relation: r, scheme: sign}"))
                .containsExactly("engines.yaml:9: The key 'text' is missing");
    }

    @Test
    void printsTheFirstTwenty() {
        var steps = IntStream.range(0, 25).mapToObj("shout: {key: k%d}"::formatted).toArray(String[]::new);

        var refusal = Script.refusal(Script.with(steps).getBytes(UTF_8));

        assertThat(refusal.mistakes()).hasSize(25);
        assertThat(String.valueOf(refusal.getMessage()).lines()).hasSize(22)
                .startsWith("The debate scripts have 25 mistakes:",
                        "  engines.yaml:9: The verb 'shout' is unknown")
                .endsWith("  and 5 more");
    }

    @Test
    void wantsAWholeHeading() {
        assertThat(Script.mistakesOf("debate: motors\ncolour: red\nspeakers: [ada]\nsteps: []\n"))
                .containsExactly("engines.yaml:1: The key 'title' is missing",
                        "engines.yaml:1: The key 'language' is missing",
                        "engines.yaml:1: The script of debate 'motors' belongs in a file motors.yaml",
                        "engines.yaml:2: The key 'colour' is unknown here",
                        "engines.yaml:3: The value of 'speakers' must be a mapping",
                        "engines.yaml:4: A script has 1 to 10000 steps; this one has 0");
    }

    @Test
    void wantsSpeakersOfAKnownKind() {
        var script = Script.with("attribute: {statement: a, by: ada}");

        assertThat(Script.mistakesOf(script.replace("kind: person", "kind: ghost")))
                .contains("engines.yaml:5: 'ghost' is no kind of speaker; person, organisation and"
                        + " publication are");
    }

    @Test
    void readsPlainDataOnly() {
        assertThat(Script.mistakes("claim: &c {key: c, text: !!str \"x\"}", "claim: *c")).containsExactly(
                "engines.yaml:9: Anchors are not allowed; write the value out",
                "engines.yaml:9: The tag tag:yaml.org,2002:str is not allowed; every value is plain text",
                "engines.yaml:10: Aliases are not allowed; write the value out");
    }

    @Test
    void readsNoDeeperThanScriptsGo() {
        assertThat(Script.mistakes("claim: " + "[".repeat(1_000) + "]".repeat(1_000)))
                .containsExactly("engines.yaml:9: The nesting is deeper than 8 levels");
    }

    @Test
    void readsNoMoreThanItsLimit() {
        assertThat(Script.refusal(new byte[YamlDocument.SIZE_MAX + 1]).mistakes())
                .containsExactly(new Mistake("engines.yaml", 1,
                        "The file has 1048577 bytes; 1048576 are allowed"));
    }

    @Test
    void wantsUtf8WithoutControlCharacters() {
        assertThat(Script.refusal("title: Où?".getBytes(ISO_8859_1)).mistakes())
                .containsExactly(new Mistake("engines.yaml", 1, "The file is not UTF-8"));
        assertThat(Script.mistakesOf("debate: engines\ntitle: \u0007\n"))
                .containsExactly("engines.yaml:2: The character U+0007 may not stand in YAML");
    }

    @Test
    void wantsOneMapping() {
        var sentence = "A debate script is a mapping with the keys debate, title, speakers and steps";
        assertThat(Script.mistakesOf("")).containsExactly("engines.yaml:1: " + sentence);
        assertThat(Script.mistakesOf("- a\n")).containsExactly("engines.yaml:1: " + sentence);
        assertThat(Script.mistakesOf("a: b\n---\nc: d\n")).singleElement().asString()
                .startsWith("engines.yaml:2: This is not YAML: ");
        assertThat(Script.mistakesOf("a: b\nc: [d\n")).singleElement().asString()
                .contains(": This is not YAML: ");
    }
}
