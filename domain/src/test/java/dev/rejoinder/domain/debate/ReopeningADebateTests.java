package dev.rejoinder.domain.debate;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.OPENED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;

class ReopeningADebateTests {

    private final FixtureConfiguration<DebateAggregate> debate =
            new AggregateTestFixture<>(DebateAggregate.class);

    @Test
    void letsAClosedDebateGoOn() {
        debate.given(OPENED, new DebateClosed(DEBATE, ""))
                .when(new ReopenDebate(DEBATE))
                .expectEvents(new DebateReopened(DEBATE));
    }

    @Test
    void isForClosedDebates() {
        debate.given(OPENED)
                .when(new ReopenDebate(DEBATE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.DEBATE_OPEN, "debate",
                        "Debate %s is open; it cannot be reopened".formatted(DEBATE)));
    }

    @Test
    void happensOncePerClosing() {
        debate.given(OPENED, new DebateClosed(DEBATE, ""), new DebateReopened(DEBATE))
                .when(new ReopenDebate(DEBATE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.DEBATE_OPEN, "debate",
                        "Debate %s is open; it cannot be reopened".formatted(DEBATE)));
    }
}
