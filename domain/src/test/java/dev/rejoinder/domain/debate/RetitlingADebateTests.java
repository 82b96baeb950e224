package dev.rejoinder.domain.debate;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateDescribed;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;

class RetitlingADebateTests {

    private final FixtureConfiguration<DebateAggregate> debate =
            new AggregateTestFixture<>(DebateAggregate.class);

    @Test
    void givesItAnotherTitle() {
        debate.given(OPENED)
                .when(new RetitleDebate(DEBATE, "Can engines compose?"))
                .expectEvents(new DebateRetitled(DEBATE, "Can engines compose?"));
    }

    @Test
    void changesSomething() {
        debate.given(OPENED)
                .when(new RetitleDebate(DEBATE, " May an engine compose? "))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "title",
                        "Debate %s already has this title".formatted(DEBATE)));
    }

    @Test
    void remembersTheTitleThroughAllElse() {
        debate.given(OPENED, new DebateRetitled(DEBATE, "Engines"), new DebateDescribed(DEBATE, ""),
                new DebateClosed(DEBATE, ""), new DebateReopened(DEBATE))
                .when(new RetitleDebate(DEBATE, "Engines"))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "title",
                        "Debate %s already has this title".formatted(DEBATE)));
    }

    @Test
    void needsATitle() {
        assertThat(Refused.rule(() -> new RetitleDebate(DEBATE, ""))).isEqualTo(Rule.TEXT_EMPTY);
    }
}
