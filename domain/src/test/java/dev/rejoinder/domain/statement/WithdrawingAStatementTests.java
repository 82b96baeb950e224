package dev.rejoinder.domain.statement;

import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class WithdrawingAStatementTests {

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StatementAggregate> debate =
            new AggregateTestFixture<>(StatementAggregate.class).registerInjectableResource(register);

    @Test
    void keepsTheReason() {
        debate.given(claim(ENGINES_COMPOSE))
                .when(new WithdrawStatement(ENGINES_COMPOSE, " Mary doubts it. "))
                .expectEvents(new StatementWithdrawn(ENGINES_COMPOSE, "Mary doubts it."));
    }

    @Test
    void mayHappenAgainOnceItWasRestored() {
        debate.given(claim(ENGINES_COMPOSE), new StatementWithdrawn(ENGINES_COMPOSE, ""),
                new StatementRestored(ENGINES_COMPOSE))
                .when(new WithdrawStatement(ENGINES_COMPOSE, ""))
                .expectEvents(new StatementWithdrawn(ENGINES_COMPOSE, ""));
    }

    @Test
    void isForStatementsThatStand() {
        debate.given(claim(ENGINES_COMPOSE), new StatementWithdrawn(ENGINES_COMPOSE, ""))
                .when(new WithdrawStatement(ENGINES_COMPOSE, ""))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "statement",
                        "Statement %s was withdrawn; restore it first".formatted(ENGINES_COMPOSE)));
    }

    @Test
    void takesAReasonOfTenThousandCharacters() {
        var refusal = Refused.of(() -> new WithdrawStatement(ENGINES_COMPOSE, "e".repeat(10_001)));

        assertThat(refusal.message()).isEqualTo("The reason has 10001 characters; 10000 are allowed");
    }
}
