package dev.rejoinder.domain.statement;

import static dev.rejoinder.domain.EngineDebate.ADA;
import static dev.rejoinder.domain.EngineDebate.CHARLES;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.MARY;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.english;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class AttributingAStatementTests {

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StatementAggregate> debate =
            new AggregateTestFixture<>(StatementAggregate.class).registerInjectableResource(register);

    @Test
    void saysWhoSaidIt() {
        debate.given(claim(ENGINES_COMPOSE))
                .when(new AttributeStatement(ENGINES_COMPOSE, ADA))
                .expectEvents(attributed(ADA));
    }

    @Test
    void mayCorrectTheSpeaker() {
        debate.given(claim(ENGINES_COMPOSE), attributed(CHARLES))
                .when(new AttributeStatement(ENGINES_COMPOSE, ADA))
                .expectEvents(attributed(ADA));
    }

    @Test
    void mayAddTheDateAlone() {
        var dated = new Attribution(ADA.name(), ADA.kind(), ADA.where(), "1843-09");

        debate.given(claim(ENGINES_COMPOSE), attributed(ADA))
                .when(new AttributeStatement(ENGINES_COMPOSE, dated))
                .expectEvents(attributed(dated));
    }

    @Test
    void changesSomething() {
        debate.given(claim(ENGINES_COMPOSE), attributed(MARY),
                new StatementReworded(ENGINES_COMPOSE, english("Engines compose.")))
                .when(new AttributeStatement(ENGINES_COMPOSE, MARY))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "speaker",
                        "Statement %s already has this attribution".formatted(ENGINES_COMPOSE)));
    }

    @Test
    void isForStatementsThatStand() {
        debate.given(claim(ENGINES_COMPOSE), new StatementWithdrawn(ENGINES_COMPOSE, ""))
                .when(new AttributeStatement(ENGINES_COMPOSE, ADA))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "statement",
                        "Statement %s was withdrawn; restore it first".formatted(ENGINES_COMPOSE)));
    }

    private static StatementAttributed attributed(Attribution attribution) {
        return new StatementAttributed(ENGINES_COMPOSE, attribution.speakerId(), attribution);
    }
}
