package dev.rejoinder.domain.statement;

import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.english;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class RewordingAStatementTests {

    private static final Wording CLEARER = english("Engines can compose elaborate music.");

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StatementAggregate> debate =
            new AggregateTestFixture<>(StatementAggregate.class).registerInjectableResource(register);

    @Test
    void saysItInOtherWords() {
        debate.given(claim(ENGINES_COMPOSE))
                .when(new RewordStatement(ENGINES_COMPOSE, CLEARER))
                .expectEvents(new StatementReworded(ENGINES_COMPOSE, CLEARER));
    }

    @Test
    void mayChangeTheLanguageAlone() {
        var unnamed = new Wording("Engines can compose music.", "");

        debate.given(claim(ENGINES_COMPOSE))
                .when(new RewordStatement(ENGINES_COMPOSE, unnamed))
                .expectEvents(new StatementReworded(ENGINES_COMPOSE, unnamed));
    }

    @Test
    void changesSomething() {
        debate.given(claim(ENGINES_COMPOSE), new StatementReworded(ENGINES_COMPOSE, CLEARER))
                .when(new RewordStatement(ENGINES_COMPOSE, CLEARER))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "text",
                        "Statement %s already reads like this".formatted(ENGINES_COMPOSE)));
    }

    @Test
    void isForStatementsThatStand() {
        debate.given(claim(ENGINES_COMPOSE), new StatementWithdrawn(ENGINES_COMPOSE, ""))
                .when(new RewordStatement(ENGINES_COMPOSE, CLEARER))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "statement",
                        "Statement %s was withdrawn; restore it first".formatted(ENGINES_COMPOSE)));
    }
}
