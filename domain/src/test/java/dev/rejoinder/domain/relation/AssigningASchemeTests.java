package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.ENGINES_FOLLOW_RULES;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;

class AssigningASchemeTests {

    private static final Scheme RULE = new Scheme("established-rule");

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<RelationAggregate> debate =
            new AggregateTestFixture<>(RelationAggregate.class).registerInjectableResource(register);

    @Test
    void namesIt() {
        debate.given(DRAWN)
                .when(new AssignScheme(RULES_SUFFICE, RULE))
                .expectEvents(new SchemeAssigned(RULES_SUFFICE, RULE));
    }

    @Test
    void takesTheNameAway() {
        debate.given(DRAWN, new SchemeAssigned(RULES_SUFFICE, RULE))
                .when(new AssignScheme(RULES_SUFFICE, Scheme.NONE))
                .expectEvents(new SchemeAssigned(RULES_SUFFICE, Scheme.NONE));
    }

    @Test
    void changesSomething() {
        debate.given(DRAWN, new SchemeAssigned(RULES_SUFFICE, RULE),
                new PremiseAdded(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .when(new AssignScheme(RULES_SUFFICE, RULE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "scheme",
                        "Relation %s already follows scheme 'established-rule'".formatted(RULES_SUFFICE)));
    }

    @Test
    void isForRelationsThatStand() {
        debate.given(DRAWN, new RelationWithdrawn(RULES_SUFFICE, ""))
                .when(new AssignScheme(RULES_SUFFICE, RULE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "relation",
                        "Relation %s was withdrawn; restore it first".formatted(RULES_SUFFICE)));
    }
}
