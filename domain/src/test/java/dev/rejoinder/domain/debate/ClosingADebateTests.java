package dev.rejoinder.domain.debate;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;

class ClosingADebateTests {

    private final FixtureConfiguration<DebateAggregate> debate =
            new AggregateTestFixture<>(DebateAggregate.class);

    @Test
    void keepsTheReason() {
        debate.given(OPENED)
                .when(new CloseDebate(DEBATE, " Nobody has built one. "))
                .expectEvents(new DebateClosed(DEBATE, "Nobody has built one."));
    }

    @Test
    void needsNoReason() {
        debate.given(OPENED)
                .when(new CloseDebate(DEBATE, ""))
                .expectEvents(new DebateClosed(DEBATE, ""));
    }

    @Test
    void takesAReasonOfTenThousandCharacters() {
        var refusal = Refused.of(() -> new CloseDebate(DEBATE, "e".repeat(10_001)));

        assertThat(refusal.message()).isEqualTo("The reason has 10001 characters; 10000 are allowed");
    }

    @Test
    void leavesReopeningAllowedAlone() {
        assertThat(new ReopenDebate(DEBATE).allowedWhenClosed()).isTrue();
        assertThat(new RetitleDebate(DEBATE, "Engines").allowedWhenClosed()).isFalse();
    }
}
