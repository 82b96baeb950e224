package dev.rejoinder.domain;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusingACommandTests {

    @Test
    void isAnAnswerAndCarriesNoStackTrace() {
        var refusal = new RuleViolation(Rule.TEXT_EMPTY, "title", "The title is empty");

        assertThat(refusal).hasMessage("The title is empty").hasNoCause();
        assertThat(refusal.getStackTrace()).isEmpty();
    }

    @Test
    void saysWhichVersionTheDebateIsAt() {
        var refusal = new Refusal.VersionConflict(7, 9);

        assertThat(refusal.rule().name()).isEqualTo("VERSION_CONFLICT");
        assertThat(refusal.field()).isEqualTo("expectedVersion");
        assertThat(refusal.message())
                .isEqualTo("The command expected version 7 of the debate, which is at version 9");
    }

    @Test
    void blamesNoFieldWhenTheDebateIsClosed() {
        var refusal = new Refusal.DebateClosed(DEBATE.value(), "Debate %s is closed".formatted(DEBATE));

        assertThat(refusal.rule().name()).isEqualTo("DEBATE_CLOSED");
        assertThat(refusal.field()).isEmpty();
    }
}
