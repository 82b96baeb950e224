package dev.rejoinder.domain.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;

class NamingAnOriginTests {

    @Test
    void keepsWhatItSays() {
        assertThat(new Origin("agxml-2", " a1 ", " {\"type\":\"pro\"} "))
                .isEqualTo(new Origin("agxml-2", "a1", "{\"type\":\"pro\"}"));
        assertThat(Origin.of("aif", "7").foreign()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AIF", "1aif", "aif-", "-aif", "a--b", "a_b", "a b", "ärger"})
    void needsASystem(String system) {
        var refusal = Refused.of(() -> Origin.of(system, "7"));

        assertThat(refusal.rule()).isEqualTo(Rule.SYSTEM_INVALID);
        assertThat(refusal.field()).isEqualTo("system");
        assertThat(refusal.message()).contains("'%s'".formatted(system), "at most 50 characters");
    }

    @Test
    void keepsToItsLimits() {
        assertThat(Origin.of("a".repeat(50), "7").system()).hasSize(50);
        assertThat(Refused.rule(() -> Origin.of("a".repeat(51), "7"))).isEqualTo(Rule.SYSTEM_INVALID);
        assertThat(Refused.rule(() -> Origin.of("aif", " "))).isEqualTo(Rule.TEXT_EMPTY);
        assertThat(Origin.of("aif", "7".repeat(Origin.ID_LIMIT)).id()).hasSize(500);
        assertThat(Refused.rule(() -> Origin.of("aif", "7".repeat(Origin.ID_LIMIT + 1))))
                .isEqualTo(Rule.TEXT_TOO_LONG);
        assertThat(new Origin("aif", "7", "x".repeat(Origin.FOREIGN_LIMIT)).foreign()).hasSize(50_000);
        assertThat(Refused.rule(() -> new Origin("aif", "7", "x".repeat(Origin.FOREIGN_LIMIT + 1))))
                .isEqualTo(Rule.TEXT_TOO_LONG);
    }
}
