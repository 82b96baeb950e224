package dev.rejoinder.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TellingRequestsApartTests {

    private static final String LOWER = "0a1b2c3d-0000-4000-8000-00000000abcd";

    private static final String UPPER = "0A1B2C3D-0000-4000-8000-00000000ABCD";

    @Test
    void takesAnIdentifierInEitherCase() {
        assertThat(relating(UPPER)).isEqualTo(relating(LOWER));
    }

    @Test
    void takesATextWithoutTheSpaceAroundIt() {
        assertThat(claiming(" Engines compose.\n")).isEqualTo(claiming("Engines compose."));
    }

    @Test
    void keepsWhatDiffersApart() {
        assertThat(claiming(UPPER)).isNotEqualTo(claiming(LOWER));
        assertThat(claiming("Engines  compose.")).isNotEqualTo(claiming("Engines compose."));
        assertThat(Fingerprint.of("addClaim", Map.of())).isNotEqualTo(Fingerprint.of("relate", Map.of()));
    }

    private static String relating(String id) {
        return Fingerprint.of("relate",
                Map.of("debate", id, "premises", List.of(id), "target", Map.of("statement", id)));
    }

    private static String claiming(String text) {
        return Fingerprint.of("addClaim", Map.of("debate", LOWER, "text", text));
    }
}
