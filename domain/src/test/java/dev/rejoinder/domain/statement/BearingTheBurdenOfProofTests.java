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
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class BearingTheBurdenOfProofTests {

    private static final SetBurdenOfProof PLACE = new SetBurdenOfProof(ENGINES_COMPOSE, true);

    private static final SetBurdenOfProof LIFT = new SetBurdenOfProof(ENGINES_COMPOSE, false);

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StatementAggregate> debate =
            new AggregateTestFixture<>(StatementAggregate.class).registerInjectableResource(register);

    @Test
    void beginsWhenItIsPlaced() {
        debate.given(claim(ENGINES_COMPOSE)).when(PLACE).expectEvents(new BurdenPlaced(ENGINES_COMPOSE));
    }

    @Test
    void endsWhenItIsLifted() {
        debate.given(claim(ENGINES_COMPOSE), new BurdenPlaced(ENGINES_COMPOSE),
                new StatementReworded(ENGINES_COMPOSE, english("Engines compose.")))
                .when(LIFT).expectEvents(new BurdenLifted(ENGINES_COMPOSE));
    }

    @Test
    void changesSomething() {
        debate.given(claim(ENGINES_COMPOSE)).when(LIFT).expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "needsSupport",
                        "Statement %s bears no burden of proof".formatted(ENGINES_COMPOSE)));
    }

    @Test
    void isNotPlacedTwice() {
        debate.given(claim(ENGINES_COMPOSE), new BurdenPlaced(ENGINES_COMPOSE)).when(PLACE).expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "needsSupport",
                        "Statement %s already bears the burden of proof".formatted(ENGINES_COMPOSE)));
    }

    @Test
    void isForStatementsThatStand() {
        debate.given(claim(ENGINES_COMPOSE), new StatementWithdrawn(ENGINES_COMPOSE, "")).when(PLACE)
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "statement",
                        "Statement %s was withdrawn; restore it first".formatted(ENGINES_COMPOSE)));
    }
}
