package dev.rejoinder.domain.origin;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;
import dev.rejoinder.domain.origin.OriginEvent.OriginForgotten;
import dev.rejoinder.domain.origin.OriginEvent.OriginRecorded;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class RecordingAnOriginTests {

    private static final Subject CLAIM = ENGINES_COMPOSE.subject();

    private static final Origin NODE = new Origin("aif", "7", "{\"timestamp\":\"1843\"}");

    private static final Origin PLAIN = Origin.of("aif", "7");

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<OriginAggregate> debate =
            new AggregateTestFixture<>(OriginAggregate.class).registerInjectableResource(register);

    @BeforeEach
    void argue() {
        register.follow(claim(ENGINES_COMPOSE), DRAWN);
    }

    @Test
    void saysWhatAStatementIsCalledElsewhere() {
        debate.givenNoPriorActivity().when(new RecordOrigin(DEBATE, CLAIM, NODE))
                .expectEvents(recorded(CLAIM, NODE));
    }

    @Test
    void saysWhatARelationIsCalledElsewhere() {
        var support = RULES_SUFFICE.subject();

        debate.givenNoPriorActivity().when(new RecordOrigin(DEBATE, support, NODE))
                .expectEvents(recorded(support, NODE));
    }

    @Test
    void saysWhatTheDebateItselfIsCalledElsewhere() {
        debate.givenNoPriorActivity().when(new RecordOrigin(DEBATE, null, NODE))
                .expectEvents(recorded(null, NODE));
    }

    @Test
    void mayConcernWhatWasWithdrawn() {
        register.follow(new StatementWithdrawn(ENGINES_COMPOSE, ""));

        debate.givenNoPriorActivity().when(new RecordOrigin(DEBATE, CLAIM, NODE))
                .expectEvents(recorded(CLAIM, NODE));
    }

    @Test
    void replacesWhatItCarriedThere() {
        debate.given(recorded(CLAIM, NODE)).when(new RecordOrigin(DEBATE, CLAIM, PLAIN))
                .expectEvents(recorded(CLAIM, PLAIN));
    }

    @Test
    void mayHappenAgainOnceItWasForgotten() {
        debate.given(recorded(CLAIM, NODE),
                new OriginForgotten(OriginId.of(DEBATE, CLAIM, "aif", "7"), DEBATE, CLAIM, "aif", "7"))
                .when(new RecordOrigin(DEBATE, CLAIM, NODE)).expectEvents(recorded(CLAIM, NODE));
    }

    @Test
    void changesSomething() {
        debate.given(recorded(CLAIM, NODE)).when(new RecordOrigin(DEBATE, CLAIM, NODE)).expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "id",
                        "It is on record already that statement %s is called '7' in aif"
                                .formatted(ENGINES_COMPOSE)));
    }

    @Test
    void changesSomethingOfTheDebate() {
        debate.given(recorded(null, NODE)).when(new RecordOrigin(DEBATE, null, NODE)).expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "id",
                        "It is on record already that debate %s is called '7' in aif".formatted(DEBATE)));
    }

    @Test
    void concernsWhatIsInTheDebate() {
        register.follow(claimIn(new DebateId(uuid("Do engines dream?")), ENGINES_OBEY));

        debate.givenNoPriorActivity().when(new RecordOrigin(DEBATE, ENGINES_OBEY.subject(), NODE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "subject",
                        "There is no statement %s in debate %s".formatted(ENGINES_OBEY, DEBATE)));
    }

    @Test
    void knowsStatementsFromRelations() {
        var misnamed = Subject.relation(ENGINES_COMPOSE.value());

        debate.givenNoPriorActivity().when(new RecordOrigin(DEBATE, misnamed, NODE)).expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "subject",
                        "There is no %s in debate %s".formatted(misnamed, DEBATE)));
    }

    @Test
    void isOneForEachThingAndName() {
        var id = OriginId.of(DEBATE, CLAIM, "aif", "7");

        assertThat(new RecordOrigin(DEBATE, CLAIM, NODE).originId()).isEqualTo(id);
        assertThat(id).isNotEqualTo(OriginId.of(DEBATE, null, "aif", "7"))
                .isNotEqualTo(OriginId.of(DEBATE, RULES_SUFFICE.subject(), "aif", "7"))
                .isNotEqualTo(OriginId.of(DEBATE, CLAIM, "kialo", "7"))
                .isNotEqualTo(OriginId.of(DEBATE, CLAIM, "aif", "8"))
                .isNotEqualTo(OriginId.of(new DebateId(uuid("Do engines dream?")), CLAIM, "aif", "7"));
    }

    @Test
    void tellsWhatItIsOf() {
        assertThat(recorded(CLAIM, NODE).holder()).isEqualTo(CLAIM.id());
        assertThat(recorded(CLAIM, NODE).holderKind()).isEqualTo("STATEMENT");
        assertThat(recorded(null, NODE).holder()).isEqualTo(DEBATE.value());
        assertThat(recorded(null, NODE).holderKind()).isEqualTo("DEBATE");
    }

    private static OriginRecorded recorded(@Nullable Subject subject, Origin origin) {
        return new OriginRecorded(OriginId.of(DEBATE, subject, origin.system(), origin.id()), DEBATE, subject,
                origin);
    }
}
