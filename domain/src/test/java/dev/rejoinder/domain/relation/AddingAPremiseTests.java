package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_FOLLOW_RULES;
import static dev.rejoinder.domain.EngineDebate.MUSIC_HAS_RULES;
import static dev.rejoinder.domain.EngineDebate.OBEDIENCE_FORBIDS;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.drawn;
import static dev.rejoinder.domain.EngineDebate.support;
import static dev.rejoinder.domain.EngineDebate.uuid;

import java.util.stream.Stream;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;

class AddingAPremiseTests {

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<RelationAggregate> debate =
            new AggregateTestFixture<>(RelationAggregate.class).registerInjectableResource(register);

    @BeforeEach
    void charlesHasDrawnHisSupport() {
        register.follow(claim(ENGINES_COMPOSE), claim(MUSIC_HAS_RULES), claim(ENGINES_FOLLOW_RULES), DRAWN);
    }

    @Test
    void linksItToTheOthers() {
        debate.given(DRAWN)
                .when(new AddPremise(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .expectEvents(new PremiseAdded(RULES_SUFFICE, ENGINES_FOLLOW_RULES));
    }

    @Test
    void needsAStatementThatIsThere() {
        var missing = new StatementId(uuid("never said"));

        debate.given(DRAWN)
                .when(new AddPremise(RULES_SUFFICE, missing))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "premise",
                        "There is no statement %s in debate %s".formatted(missing, DEBATE)));
    }

    @Test
    void needsAStatementThatStands() {
        register.follow(new StatementWithdrawn(ENGINES_FOLLOW_RULES, ""));

        debate.given(DRAWN)
                .when(new AddPremise(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "premise",
                        "In debate %s, statement %s was withdrawn".formatted(DEBATE, ENGINES_FOLLOW_RULES)));
    }

    @Test
    void doesNotTakeTheSameStatementTwice() {
        debate.given(DRAWN, new PremiseAdded(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .when(new AddPremise(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.PREMISE_REPEATED, "premise",
                        "Statement %s is a premise twice".formatted(ENGINES_FOLLOW_RULES)));
    }

    @Test
    void doesNotTakeTheTarget() {
        debate.given(DRAWN)
                .when(new AddPremise(RULES_SUFFICE, ENGINES_COMPOSE))
                .expectNoEvents()
                .expectException(Refused.by(Rule.RELATION_TO_ITSELF, "premise",
                        "Statement %s cannot be a premise of a relation that targets it"
                                .formatted(ENGINES_COMPOSE)));
    }

    @Test
    void doesNotTakeAFiftyFirst() {
        var fifty = Stream.iterate(1, page -> page + 1).limit(50)
                .map(page -> new StatementId(uuid("page " + page))).toArray(StatementId[]::new);

        debate.given(drawn(RULES_SUFFICE, support(fifty)))
                .when(new AddPremise(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.PREMISES_TOO_MANY, "premise",
                        "A relation takes at most 50 premises; these are 51"));
    }

    @Test
    void doesNotRepeatAnotherRelation() {
        register.follow(drawn(OBEDIENCE_FORBIDS, support(ENGINES_FOLLOW_RULES, MUSIC_HAS_RULES)));

        debate.given(DRAWN)
                .when(new AddPremise(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.RELATION_REPEATED, "relation",
                        "Relation %s already joins these premises to statement %s in the same way"
                                .formatted(OBEDIENCE_FORBIDS, ENGINES_COMPOSE)));
    }

    @Test
    void isForRelationsThatStand() {
        debate.given(DRAWN, new RelationWithdrawn(RULES_SUFFICE, ""))
                .when(new AddPremise(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "relation",
                        "Relation %s was withdrawn; restore it first".formatted(RULES_SUFFICE)));
    }
}
