package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.MUSIC_HAS_RULES;
import static dev.rejoinder.domain.EngineDebate.OBEDIENCE_FORBIDS;
import static dev.rejoinder.domain.EngineDebate.RULES_FOR_COMPOSING;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.drawn;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class RestoringARelationTests {

    private static final RelationWithdrawn WITHDRAWN = new RelationWithdrawn(RULES_SUFFICE, "");

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<RelationAggregate> debate =
            new AggregateTestFixture<>(RelationAggregate.class).registerInjectableResource(register);

    @BeforeEach
    void charlesHasTakenHisSupportBack() {
        register.follow(claim(ENGINES_COMPOSE), claim(MUSIC_HAS_RULES), DRAWN, WITHDRAWN);
    }

    @Test
    void putsItBack() {
        debate.given(DRAWN, WITHDRAWN)
                .when(new RestoreRelation(RULES_SUFFICE))
                .expectEvents(new RelationRestored(RULES_SUFFICE));
    }

    @Test
    void mayRestOnAPremiseThatWasWithdrawn() {
        register.follow(new StatementWithdrawn(MUSIC_HAS_RULES, ""));

        debate.given(DRAWN, WITHDRAWN)
                .when(new RestoreRelation(RULES_SUFFICE))
                .expectEvents(new RelationRestored(RULES_SUFFICE));
    }

    @Test
    void leavesItAsItWas() {
        var rule = new Scheme("established-rule");

        debate.given(DRAWN, new SchemeAssigned(RULES_SUFFICE, rule), WITHDRAWN,
                new RelationRestored(RULES_SUFFICE))
                .when(new AssignScheme(RULES_SUFFICE, rule))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "scheme",
                        "Relation %s already follows scheme 'established-rule'".formatted(RULES_SUFFICE)));
    }

    @Test
    void isForRelationsThatWereWithdrawn() {
        debate.given(DRAWN)
                .when(new RestoreRelation(RULES_SUFFICE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_WITHDRAWN, "relation",
                        "Relation %s stands; it cannot be restored".formatted(RULES_SUFFICE)));
    }

    @Test
    void isRefusedOnceItsEqualStands() {
        register.follow(drawn(OBEDIENCE_FORBIDS, RULES_FOR_COMPOSING));

        debate.given(DRAWN, WITHDRAWN)
                .when(new RestoreRelation(RULES_SUFFICE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.RELATION_REPEATED, "relation",
                        "Relation %s already joins these premises to statement %s in the same way"
                                .formatted(OBEDIENCE_FORBIDS, ENGINES_COMPOSE)));
    }
}
