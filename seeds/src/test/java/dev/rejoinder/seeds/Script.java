package dev.rejoinder.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/// A small script, on whose first lines each test puts its own steps. The steps begin in line 9.
final class Script {

    static final int FIRST_LINE = 9;

    private static final String HEADING = """
            debate: engines
            title: Can engines compose?
            language: en
            speakers:
              ada: {name: Ada, kind: person}
            steps:
              - claim: {key: a, text: "Engines can compose music."}
              - claim: {key: b, text: "Music follows rules."}
            """;

    private Script() {}

    static String with(String... steps) {
        return HEADING + "  - " + String.join("\n  - ", steps) + "\n";
    }

    static Plan plan(String... steps) {
        return SeedScripts.plan("engines.yaml", with(steps).getBytes(UTF_8));
    }

    /// What is wrong with a script of these steps, as `file:line: reason`.
    static List<String> mistakes(String... steps) {
        return mistakesOf(with(steps));
    }

    static List<String> mistakesOf(String script) {
        return refusal(script.getBytes(UTF_8)).mistakes().stream().map(Mistake::toString).toList();
    }

    static ScriptRefused refusal(byte[] script) {
        return catchThrowableOfType(ScriptRefused.class, () -> SeedScripts.plan("engines.yaml", script));
    }
}
