package dev.rejoinder.domain.stance;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_OBEY;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.claimIn;
import static dev.rejoinder.domain.EngineDebate.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class TakingAStanceTests {

    private static final Subject CLAIM = ENGINES_COMPOSE.subject();

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StanceAggregate> debate =
            new AggregateTestFixture<>(StanceAggregate.class).registerInjectableResource(register);

    @BeforeEach
    void argue() {
        register.follow(claim(ENGINES_COMPOSE), DRAWN);
    }

    @Test
    void saysWhetherAStatementIsTrue() {
        debate.givenNoPriorActivity()
                .when(new TakeStance(DEBATE, " ada ", CLAIM, Rating.TRUE))
                .expectEvents(taken("ada", CLAIM, Rating.TRUE));
    }

    @Test
    void saysWhetherARelationBears() {
        var support = RULES_SUFFICE.subject();

        debate.givenNoPriorActivity()
                .when(new TakeStance(DEBATE, "ada", support, Rating.DOES_NOT_BEAR))
                .expectEvents(taken("ada", support, Rating.DOES_NOT_BEAR));
    }

    @Test
    void replacesTheOneBeforeByOneEvent() {
        debate.given(taken("ada", CLAIM, Rating.TRUE))
                .when(new TakeStance(DEBATE, "ada", CLAIM, Rating.UNSURE))
                .expectEvents(taken("ada", CLAIM, Rating.UNSURE));
    }

    @Test
    void mayHappenAgainOnceItWasGivenUp() {
        debate.given(taken("ada", CLAIM, Rating.TRUE),
                new StanceWithdrawn(StanceId.of("ada", CLAIM), DEBATE, "ada", CLAIM))
                .when(new TakeStance(DEBATE, "ada", CLAIM, Rating.TRUE))
                .expectEvents(taken("ada", CLAIM, Rating.TRUE));
    }

    @Test
    void changesSomething() {
        debate.given(taken("ada", CLAIM, Rating.FALSE))
                .when(new TakeStance(DEBATE, "ada", CLAIM, Rating.FALSE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "rating",
                        "ada already rates statement %s 'false'".formatted(ENGINES_COMPOSE)));
    }

    @Test
    void fitsWhatIsRated() {
        var refusal = Refused.of(() -> new TakeStance(DEBATE, "ada", CLAIM, Rating.DOES_NOT_BEAR));

        assertThat(refusal.rule()).isEqualTo(Rule.RATING_MISMATCH);
        assertThat(refusal.field()).isEqualTo("rating");
        assertThat(refusal.message()).isEqualTo("A statement cannot be rated 'does not bear'");
        assertThat(Refused.rule(() -> new TakeStance(DEBATE, "ada", RULES_SUFFICE.subject(), Rating.UNSURE)))
                .isEqualTo(Rule.RATING_MISMATCH);
    }

    @Test
    void isOnWhatStands() {
        register.follow(new StatementWithdrawn(ENGINES_COMPOSE, ""));

        debate.givenNoPriorActivity()
                .when(new TakeStance(DEBATE, "ada", CLAIM, Rating.TRUE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "subject",
                        "In debate %s, statement %s was withdrawn".formatted(DEBATE, ENGINES_COMPOSE)));
    }

    @Test
    void isOnWhatIsInTheDebate() {
        register.follow(claimIn(new DebateId(uuid("Do engines dream?")), ENGINES_OBEY));

        debate.givenNoPriorActivity()
                .when(new TakeStance(DEBATE, "ada", ENGINES_OBEY.subject(), Rating.TRUE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "subject",
                        "There is no statement %s in debate %s".formatted(ENGINES_OBEY, DEBATE)));
    }

    @Test
    void isOneForEachParticipantAndSubject() {
        assertThat(StanceId.of("ada", CLAIM)).isEqualTo(StanceId.of("ada", CLAIM))
                .isNotEqualTo(StanceId.of("mary", CLAIM)).isNotEqualTo(StanceId.of("ada",
                        RULES_SUFFICE.subject()));
    }

    private static StanceTaken taken(String participant, Subject subject, Rating rating) {
        return new StanceTaken(StanceId.of(participant, subject), DEBATE, participant, subject, rating);
    }
}
