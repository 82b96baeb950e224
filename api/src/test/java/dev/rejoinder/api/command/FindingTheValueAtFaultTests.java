package dev.rejoinder.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;

class FindingTheValueAtFaultTests {

    private static final UUID ID = UUID.fromString("0a1b2c3d-0000-4000-8000-00000000abcd");

    private static final Refusal TAKEN = new Refusal.Duplicate(Rule.IDENTIFIER_TAKEN, "id", ID, "Taken.");

    @Test
    void takesNoNamedDebateForOneThatIsMade() {
        var values = Map.<String, Object>of("debate", ID.toString(), "statement", ID.toString());

        assertThat(Paths.path(TAKEN, input("addClaim", values))).isEqualTo(List.of("input", "statement"));
        assertThat(Paths.path(TAKEN, input("openDebate", values))).isEqualTo(List.of("input", "debate"));
    }

    @Test
    void readsIdentifiersInEitherCase() {
        var values = Map.<String, Object>of("relation", ID.toString().toUpperCase(Locale.ROOT));

        assertThat(Paths.path(TAKEN, input("relate", values))).isEqualTo(List.of("input", "relation"));
    }

    @Test
    void takesNoTextForAnIdentifier() {
        assertThat(Paths.path(TAKEN, input("addClaim", Map.of("text", ID.toString())))).isNull();
    }

    @Test
    void beginsWhereTheInputStands() {
        var supposed = new Input("relate", Map.of(), "ada", "changes.2.relate");
        var refusal = new Refusal.Broken(Rule.PREMISE_REPEATED, "premises.1", "Twice.");

        assertThat(Paths.path(refusal, supposed))
                .isEqualTo(List.of("changes", "2", "relate", "premises", "1"));
        assertThat(Paths.path(refusal, input("relate", Map.of())))
                .isEqualTo(List.of("input", "premises", "1"));
    }

    private static Input input(String mutation, Map<String, Object> values) {
        return new Input(mutation, values, "ada");
    }
}
