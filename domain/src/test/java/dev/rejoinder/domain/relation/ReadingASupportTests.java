package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_FOLLOW_RULES;
import static dev.rejoinder.domain.EngineDebate.ENGINES_OBEY;
import static dev.rejoinder.domain.EngineDebate.OBEDIENCE_FORBIDS;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.attack;
import static dev.rejoinder.domain.EngineDebate.drawn;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;

class ReadingASupportTests {

    private static final SupportRead REQUIRED = new SupportRead(RULES_SUFFICE, Reading.REQUIRED);

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<RelationAggregate> debate =
            new AggregateTestFixture<>(RelationAggregate.class).registerInjectableResource(register);

    @Test
    void makesItOneThatItsTargetNeeds() {
        debate.given(DRAWN).when(new ReadSupport(RULES_SUFFICE, Reading.REQUIRED)).expectEvents(REQUIRED);
    }

    @Test
    void mayGoBackWhateverElseChanged() {
        debate.given(DRAWN, REQUIRED, new PremiseAdded(RULES_SUFFICE, ENGINES_FOLLOW_RULES),
                new SchemeAssigned(RULES_SUFFICE, new Scheme("analogy")))
                .when(new ReadSupport(RULES_SUFFICE, Reading.PLAIN))
                .expectEvents(new SupportRead(RULES_SUFFICE, Reading.PLAIN));
    }

    @Test
    void changesSomething() {
        debate.given(DRAWN).when(new ReadSupport(RULES_SUFFICE, Reading.PLAIN)).expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "reading",
                        "Relation %s is already read as PLAIN".formatted(RULES_SUFFICE)));
    }

    @Test
    void isForSupports() {
        debate.given(drawn(OBEDIENCE_FORBIDS, attack(ENGINES_OBEY, ENGINES_COMPOSE.subject())))
                .when(new ReadSupport(OBEDIENCE_FORBIDS, Reading.REQUIRED)).expectNoEvents()
                .expectException(Refused.by(Rule.NOT_A_SUPPORT, "relation",
                        "Relation %s is no support; only supports are read as plain or required"
                                .formatted(OBEDIENCE_FORBIDS)));
    }

    @Test
    void isForRelationsThatStand() {
        debate.given(DRAWN, new RelationWithdrawn(RULES_SUFFICE, ""))
                .when(new ReadSupport(RULES_SUFFICE, Reading.REQUIRED)).expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "relation",
                        "Relation %s was withdrawn; restore it first".formatted(RULES_SUFFICE)));
    }
}
