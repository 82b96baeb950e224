package dev.rejoinder.domain.debate;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampingAnEventTests {

    private static final Stamp STAMP =
            new Stamp(DEBATE, 7, "ada", Instant.parse("1843-09-01T10:00:00.000001Z"), "0f".repeat(32));

    @Test
    void isReadBackAlike() {
        assertThat(Stamp.of(STAMP.metaData())).isEqualTo(STAMP);
    }

    @Test
    void writesTextOnly() {
        assertThat(STAMP.metaData().values()).allMatch(String.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"debateId", "debateVersion", "participant", "occurredAt", "chain"})
    void leavesNothingOut(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Stamp.of(STAMP.metaData().withoutKeys(Set.of(key))))
                .withMessage("An event reached a reader without the journal's '%s'", key);
    }
}
