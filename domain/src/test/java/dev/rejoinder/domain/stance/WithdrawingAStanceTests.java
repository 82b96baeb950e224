package dev.rejoinder.domain.stance;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.uuid;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.stance.StanceCommand.WithdrawStance;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class WithdrawingAStanceTests {

    private static final Subject CLAIM = ENGINES_COMPOSE.subject();

    private static final StanceId STANCE = StanceId.of("ada", CLAIM);

    private static final StanceTaken TAKEN = new StanceTaken(STANCE, DEBATE, "ada", CLAIM, Rating.TRUE);

    private static final StanceWithdrawn GIVEN_UP = new StanceWithdrawn(STANCE, DEBATE, "ada", CLAIM);

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StanceAggregate> debate =
            new AggregateTestFixture<>(StanceAggregate.class).registerInjectableResource(register);

    @BeforeEach
    void claimSomething() {
        register.follow(claim(ENGINES_COMPOSE));
    }

    @Test
    void givesItUp() {
        debate.given(TAKEN).when(new WithdrawStance(DEBATE, "ada", CLAIM)).expectEvents(GIVEN_UP);
    }

    @Test
    void mayHappenWhenTheSubjectIsGone() {
        register.follow(new StatementWithdrawn(ENGINES_COMPOSE, ""));

        debate.given(TAKEN).when(new WithdrawStance(DEBATE, "ada", CLAIM)).expectEvents(GIVEN_UP);
    }

    @Test
    void isForStancesThatWereTaken() {
        debate.givenNoPriorActivity().when(new WithdrawStance(DEBATE, "ada", CLAIM)).expectNoEvents()
                .expectException(none(DEBATE));
    }

    @Test
    void happensOnce() {
        debate.given(TAKEN, GIVEN_UP).when(new WithdrawStance(DEBATE, "ada", CLAIM)).expectNoEvents()
                .expectException(none(DEBATE));
    }

    @Test
    void happensInTheDebateOfTheStance() {
        var other = new DebateId(uuid("Do engines dream?"));

        debate.given(TAKEN).when(new WithdrawStance(other, "ada", CLAIM)).expectNoEvents()
                .expectException(none(other));
    }

    private static Refused none(DebateId debateId) {
        return Refused.by(Rule.NOT_FOUND, "subject",
                "ada takes no stance on %s in debate %s".formatted(CLAIM, debateId));
    }
}
