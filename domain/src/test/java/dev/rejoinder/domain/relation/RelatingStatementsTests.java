package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_FOLLOW_RULES;
import static dev.rejoinder.domain.EngineDebate.MUSIC_HAS_RULES;
import static dev.rejoinder.domain.EngineDebate.OBEDIENCE_FORBIDS;
import static dev.rejoinder.domain.EngineDebate.RULES_FOR_COMPOSING;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.attack;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.claimIn;
import static dev.rejoinder.domain.EngineDebate.drawn;
import static dev.rejoinder.domain.EngineDebate.support;
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
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;

class RelatingStatementsTests {

    private static final Scheme RULE = new Scheme("established-rule");

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<RelationAggregate> debate =
            new AggregateTestFixture<>(RelationAggregate.class).registerInjectableResource(register);

    @BeforeEach
    void threeClaimsStand() {
        register.follow(claim(ENGINES_COMPOSE), claim(MUSIC_HAS_RULES), claim(ENGINES_FOLLOW_RULES));
    }

    @Test
    void joinsPremisesToATarget() {
        var linked = support(MUSIC_HAS_RULES, ENGINES_FOLLOW_RULES);

        debate.givenNoPriorActivity()
                .when(new Relate(RULES_SUFFICE, DEBATE, linked, RULE))
                .expectEvents(new RelationDrawn(RULES_SUFFICE, DEBATE, linked, RULE));
    }

    @Test
    void mayTargetARelation() {
        var undercut = attack(ENGINES_FOLLOW_RULES, RULES_SUFFICE.subject());
        register.follow(DRAWN);

        debate.givenNoPriorActivity()
                .when(relate(OBEDIENCE_FORBIDS, undercut))
                .expectEvents(drawn(OBEDIENCE_FORBIDS, undercut));
    }

    @Test
    void doesNotTargetItself() {
        debate.givenNoPriorActivity()
                .when(relate(RULES_SUFFICE, attack(MUSIC_HAS_RULES, RULES_SUFFICE.subject())))
                .expectNoEvents()
                .expectException(Refused.by(Rule.RELATION_TO_ITSELF, "target",
                        "Relation %s cannot target itself".formatted(RULES_SUFFICE)));
    }

    @Test
    void needsATargetThatIsThere() {
        var missing = Subject.relation(uuid("never drawn"));

        debate.givenNoPriorActivity()
                .when(relate(RULES_SUFFICE, attack(MUSIC_HAS_RULES, missing)))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "target",
                        "There is no %s in debate %s".formatted(missing, DEBATE)));
    }

    @Test
    void needsATargetThatStands() {
        register.follow(new StatementWithdrawn(ENGINES_COMPOSE, ""));

        debate.givenNoPriorActivity()
                .when(relate(RULES_SUFFICE, RULES_FOR_COMPOSING))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "target",
                        "In debate %s, statement %s was withdrawn".formatted(DEBATE, ENGINES_COMPOSE)));
    }

    @Test
    void needsPremisesFromTheSameDebate() {
        var elsewhere = uuid("Paint mixes.");
        var painting = claimIn(new DebateId(uuid("May an engine paint?")), new StatementId(elsewhere));
        register.follow(painting);

        debate.givenNoPriorActivity()
                .when(relate(RULES_SUFFICE, support(MUSIC_HAS_RULES, painting.statementId())))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "premises.1",
                        "There is no statement %s in debate %s".formatted(elsewhere, DEBATE)));
    }

    @Test
    void needsPremisesThatStand() {
        register.follow(new StatementWithdrawn(MUSIC_HAS_RULES, ""));

        debate.givenNoPriorActivity()
                .when(relate(RULES_SUFFICE, RULES_FOR_COMPOSING))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "premises.0",
                        "In debate %s, statement %s was withdrawn".formatted(DEBATE, MUSIC_HAS_RULES)));
    }

    @Test
    void doesNotTakeARelationForAPremise() {
        register.follow(DRAWN);

        debate.givenNoPriorActivity()
                .when(relate(OBEDIENCE_FORBIDS, support(new StatementId(RULES_SUFFICE.value()))))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "premises.0",
                        "There is no statement %s in debate %s".formatted(RULES_SUFFICE, DEBATE)));
    }

    private static Relate relate(RelationId id, Inference inference) {
        return new Relate(id, DEBATE, inference, Scheme.NONE);
    }
}
