package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_FOLLOW_RULES;
import static dev.rejoinder.domain.EngineDebate.MUSIC_HAS_RULES;
import static dev.rejoinder.domain.EngineDebate.OBEDIENCE_FORBIDS;
import static dev.rejoinder.domain.EngineDebate.RULES_FOR_COMPOSING;
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
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;

class RepeatingARelationTests {

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<RelationAggregate> debate =
            new AggregateTestFixture<>(RelationAggregate.class).registerInjectableResource(register);

    @BeforeEach
    void charlesHasSaidIt() {
        register.follow(claim(ENGINES_COMPOSE), claim(MUSIC_HAS_RULES), claim(ENGINES_FOLLOW_RULES), DRAWN);
    }

    @Test
    void isRefusedWhileItStands() {
        debate.givenNoPriorActivity()
                .when(relate(RULES_FOR_COMPOSING))
                .expectNoEvents()
                .expectException(Refused.by(Rule.RELATION_REPEATED, "relation", alreadyJoined()));
    }

    @Test
    void isRefusedWhateverTheOrderOfThePremises() {
        register.follow(new PremiseAdded(RULES_SUFFICE, ENGINES_FOLLOW_RULES));

        debate.givenNoPriorActivity()
                .when(relate(support(ENGINES_FOLLOW_RULES, MUSIC_HAS_RULES)))
                .expectNoEvents()
                .expectException(Refused.by(Rule.RELATION_REPEATED, "relation", alreadyJoined()));
    }

    @Test
    void isAllowedOnceItWasWithdrawn() {
        register.follow(new RelationWithdrawn(RULES_SUFFICE, ""));

        debate.givenNoPriorActivity()
                .when(relate(RULES_FOR_COMPOSING))
                .expectEvents(drawn(OBEDIENCE_FORBIDS, RULES_FOR_COMPOSING));
    }

    @Test
    void isAllowedOnceThePremisesDiffer() {
        register.follow(new PremiseAdded(RULES_SUFFICE, ENGINES_FOLLOW_RULES),
                new PremiseRemoved(RULES_SUFFICE, MUSIC_HAS_RULES));

        debate.givenNoPriorActivity()
                .when(relate(RULES_FOR_COMPOSING))
                .expectEvents(drawn(OBEDIENCE_FORBIDS, RULES_FOR_COMPOSING));
    }

    @Test
    void isNoRepetitionInAnotherKind() {
        var rephrase =
                new Inference(RelationKind.REPHRASE, RULES_FOR_COMPOSING.premises(),
                        RULES_FOR_COMPOSING.target());

        debate.givenNoPriorActivity()
                .when(relate(rephrase))
                .expectEvents(drawn(OBEDIENCE_FORBIDS, rephrase));
    }

    private static Relate relate(Inference inference) {
        return new Relate(OBEDIENCE_FORBIDS, DEBATE, inference, Scheme.NONE);
    }

    private static String alreadyJoined() {
        return "Relation %s already joins these premises to statement %s in the same way"
                .formatted(RULES_SUFFICE, ENGINES_COMPOSE);
    }
}
