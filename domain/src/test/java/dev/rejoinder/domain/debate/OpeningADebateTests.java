package dev.rejoinder.domain.debate;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;

class OpeningADebateTests {

    private final FixtureConfiguration<DebateAggregate> debate =
            new AggregateTestFixture<>(DebateAggregate.class);

    @Test
    void isTheFirstThingThatHappensToIt() {
        debate.givenNoPriorActivity()
                .when(new OpenDebate(DEBATE, " May an engine compose? ", "Music only"))
                .expectEvents(new DebateOpened(DEBATE, "May an engine compose?", "Music only"));
    }

    @Test
    void needsATitle() {
        var refusal = Refused.of(() -> new OpenDebate(DEBATE, " \n", ""));

        assertThat(refusal)
                .isEqualTo(new Refusal.Broken(Rule.TEXT_EMPTY, "title", "The title is empty"));
    }

    @Test
    void takesATitleOfThreeHundredCharacters() {
        assertThat(new OpenDebate(DEBATE, "é".repeat(300), "").title()).hasSize(300);

        var refusal = Refused.of(() -> new OpenDebate(DEBATE, "é".repeat(301), ""));

        assertThat(refusal).isEqualTo(new Refusal.LimitExceeded(Rule.TEXT_TOO_LONG, "title", 300, 301,
                "The title has 301 characters; 300 are allowed"));
    }

    @Test
    void takesADescriptionOfTenThousandCharacters() {
        assertThat(new OpenDebate(DEBATE, "Engines", "é".repeat(10_000)).description()).hasSize(10_000);

        var refusal = Refused.of(() -> new OpenDebate(DEBATE, "Engines", "é".repeat(10_001)));

        assertThat(refusal.field()).isEqualTo("description");
    }
}
