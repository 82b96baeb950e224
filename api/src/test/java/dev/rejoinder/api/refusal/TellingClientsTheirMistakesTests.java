package dev.rejoinder.api.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.snapshot.Oversize;

class TellingClientsTheirMistakesTests {

    private final Refusals refusals = new Refusals();

    @Test
    void givesTheNumbersOfWhatIsTooLarge() {
        var oversize = new Oversize("Too much", Map.of("elements", 12, "limit", 9));

        assertThat(refusals.resolveException(oversize).blockOptional()).hasValueSatisfying(
                errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).isEqualTo("Too much");
                    assertThat(error.getExtensions()).containsEntry("code", "TOO_LARGE")
                            .containsEntry("elements", 12).containsEntry("limit", 9);
                }));
    }

    @Test
    void leavesFaultsToOthers() {
        assertThat(refusals.resolveException(new IllegalStateException("Broken")).blockOptional()).isEmpty();
    }
}
