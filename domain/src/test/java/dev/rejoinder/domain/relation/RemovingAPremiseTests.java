package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_FOLLOW_RULES;
import static dev.rejoinder.domain.EngineDebate.MUSIC_HAS_RULES;
import static dev.rejoinder.domain.EngineDebate.OBEDIENCE_FORBIDS;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.drawn;
import static dev.rejoinder.domain.EngineDebate.support;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class RemovingAPremiseTests {

    private static final PremiseAdded SECOND = new PremiseAdded(RULES_SUFFICE, ENGINES_FOLLOW_RULES);

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<RelationAggregate> debate =
            new AggregateTestFixture<>(RelationAggregate.class).registerInjectableResource(register);

    @BeforeEach
    void charlesHasLinkedTwoPremises() {
        register.follow(claim(ENGINES_COMPOSE), claim(MUSIC_HAS_RULES), claim(ENGINES_FOLLOW_RULES), DRAWN,
                SECOND);
    }

    @Test
    void leavesTheOthers() {
        debate.given(DRAWN, SECOND)
                .when(new RemovePremise(RULES_SUFFICE, MUSIC_HAS_RULES))
                .expectEvents(new PremiseRemoved(RULES_SUFFICE, MUSIC_HAS_RULES));
    }

    @Test
    void mayTakeAwayWhatWasWithdrawn() {
        register.follow(new StatementWithdrawn(MUSIC_HAS_RULES, ""));

        debate.given(DRAWN, SECOND)
                .when(new RemovePremise(RULES_SUFFICE, MUSIC_HAS_RULES))
                .expectEvents(new PremiseRemoved(RULES_SUFFICE, MUSIC_HAS_RULES));
    }

    @Test
    void isForPremises() {
        debate.given(DRAWN)
                .when(new RemovePremise(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "premise",
                        "Statement %s is no premise of relation %s".formatted(ENGINES_FOLLOW_RULES,
                                RULES_SUFFICE)));
    }

    @Test
    void leavesAtLeastOne() {
        debate.given(DRAWN, SECOND, new PremiseRemoved(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .when(new RemovePremise(RULES_SUFFICE, MUSIC_HAS_RULES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.PREMISES_MISSING, "premise",
                        "A relation needs at least one premise"));
    }

    @Test
    void doesNotRepeatAnotherRelation() {
        register.follow(drawn(OBEDIENCE_FORBIDS, support(ENGINES_FOLLOW_RULES)));

        debate.given(DRAWN, SECOND)
                .when(new RemovePremise(RULES_SUFFICE, MUSIC_HAS_RULES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.RELATION_REPEATED, "relation",
                        "Relation %s already joins these premises to statement %s in the same way"
                                .formatted(OBEDIENCE_FORBIDS, ENGINES_COMPOSE)));
    }

    @Test
    void isForRelationsThatStand() {
        debate.given(DRAWN, new RelationWithdrawn(RULES_SUFFICE, ""))
                .when(new RemovePremise(RULES_SUFFICE, MUSIC_HAS_RULES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "relation",
                        "Relation %s was withdrawn; restore it first".formatted(RULES_SUFFICE)));
    }
}
