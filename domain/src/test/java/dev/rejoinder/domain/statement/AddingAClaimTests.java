package dev.rejoinder.domain.statement;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.english;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;

class AddingAClaimTests {

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StatementAggregate> debate =
            new AggregateTestFixture<>(StatementAggregate.class).registerInjectableResource(register);

    @Test
    void beginsAStatement() {
        var wording = english("Engines can compose music.");
        var scope = new Scope("by 1900", "in London", "it is built");

        debate.givenNoPriorActivity()
                .when(new AddClaim(ENGINES_COMPOSE, DEBATE, wording, scope))
                .expectEvents(new ClaimAdded(ENGINES_COMPOSE, DEBATE, wording, scope));
    }

    @Test
    void needsWords() {
        var refusal = Refused.of(() -> english("\t"));

        assertThat(refusal).isEqualTo(new Refusal.Broken(Rule.TEXT_EMPTY, "text", "The text is empty"));
    }

    @Test
    void takesTenThousandCharacters() {
        assertThat(english("e".repeat(10_000)).text()).hasSize(10_000);

        var refusal = Refused.of(() -> english("e".repeat(10_001)));

        assertThat(refusal).isEqualTo(new Refusal.LimitExceeded(Rule.TEXT_TOO_LONG, "text", 10_000, 10_001,
                "The text has 10001 characters; 10000 are allowed"));
    }

    @Test
    void takesAScopeOfFiveHundredCharactersEach() {
        var tooLong = "e".repeat(501);

        assertThat(Refused.of(() -> new Scope(tooLong, "", "")).field()).isEqualTo("scope.time");
        assertThat(Refused.of(() -> new Scope("", tooLong, "")).field()).isEqualTo("scope.place");
        assertThat(Refused.of(() -> new Scope("", "", tooLong)).field()).isEqualTo("scope.assumption");
    }
}
