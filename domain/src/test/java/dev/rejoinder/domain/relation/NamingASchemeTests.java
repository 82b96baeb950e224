package dev.rejoinder.domain.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;

class NamingASchemeTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "analogy", "expert-opinion", "rule-2", "a-1-b", "a1"})
    void takesLowerCaseWordsJoinedByHyphens(String name) {
        assertThat(new Scheme(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Analogy", "expert_opinion", "expert opinion", "-analogy", "analogy-",
        "expert--opinion", "2-rules", "Ähnlichkeit", "ähnlichkeit", "analogy\n"})
    void takesNothingElse(String name) {
        assertThat(Refused.of(() -> new Scheme(name))).isEqualTo(new Refusal.Broken(Rule.SCHEME_INVALID,
                "scheme", "'%s' is not a scheme: lower-case words joined by hyphens, at most 100 characters"
                        .formatted(name)));
    }

    @Test
    void takesAHundredCharacters() {
        assertThat(new Scheme("e".repeat(100)).value()).hasSize(100);
        assertThat(Refused.rule(() -> new Scheme("e".repeat(101)))).isEqualTo(Rule.SCHEME_INVALID);
    }
}
