package dev.rejoinder.domain.debate;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.debate.DebateCommand.DescribeDebate;
import dev.rejoinder.domain.debate.DebateEvent.DebateDescribed;

class DescribingADebateTests {

    private final FixtureConfiguration<DebateAggregate> debate =
            new AggregateTestFixture<>(DebateAggregate.class);

    @Test
    void givesItAnotherDescription() {
        debate.given(OPENED)
                .when(new DescribeDebate(DEBATE, "Organs count."))
                .expectEvents(new DebateDescribed(DEBATE, "Organs count."));
    }

    @Test
    void takesItAwayWhenEmpty() {
        debate.given(OPENED)
                .when(new DescribeDebate(DEBATE, " "))
                .expectEvents(new DebateDescribed(DEBATE, ""));
    }

    @Test
    void changesSomething() {
        debate.given(OPENED, new DebateDescribed(DEBATE, ""))
                .when(new DescribeDebate(DEBATE, ""))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "description",
                        "Debate %s already has this description".formatted(DEBATE)));
    }

    @Test
    void hasALimit() {
        assertThat(Refused.rule(() -> new DescribeDebate(DEBATE, "e".repeat(10_001))))
                .isEqualTo(Rule.TEXT_TOO_LONG);
    }
}
