package dev.rejoinder.domain.statement;

import static dev.rejoinder.domain.EngineDebate.ADA;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.claim;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class RestoringAStatementTests {

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StatementAggregate> debate =
            new AggregateTestFixture<>(StatementAggregate.class).registerInjectableResource(register);

    @Test
    void putsItBack() {
        debate.given(claim(ENGINES_COMPOSE), new StatementWithdrawn(ENGINES_COMPOSE, ""))
                .when(new RestoreStatement(ENGINES_COMPOSE))
                .expectEvents(new StatementRestored(ENGINES_COMPOSE));
    }

    @Test
    void leavesItAsItWas() {
        debate.given(claim(ENGINES_COMPOSE), new StatementAttributed(ENGINES_COMPOSE, ADA.speakerId(), ADA),
                new StatementWithdrawn(ENGINES_COMPOSE, ""), new StatementRestored(ENGINES_COMPOSE))
                .when(new AttributeStatement(ENGINES_COMPOSE, ADA))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "speaker",
                        "Statement %s already has this attribution".formatted(ENGINES_COMPOSE)));
    }

    @Test
    void isForStatementsThatWereWithdrawn() {
        debate.given(claim(ENGINES_COMPOSE))
                .when(new RestoreStatement(ENGINES_COMPOSE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_WITHDRAWN, "statement",
                        "Statement %s stands; it cannot be restored".formatted(ENGINES_COMPOSE)));
    }
}
