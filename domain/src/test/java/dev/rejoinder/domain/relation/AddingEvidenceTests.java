package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_OBEY;
import static dev.rejoinder.domain.EngineDebate.MUSIC_HAS_RULES;
import static dev.rejoinder.domain.EngineDebate.OBEDIENCE_FORBIDS;
import static dev.rejoinder.domain.EngineDebate.RULES_FOR_COMPOSING;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.attack;
import static dev.rejoinder.domain.EngineDebate.drawn;
import static dev.rejoinder.domain.EngineDebate.english;
import static dev.rejoinder.domain.EngineDebate.support;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.rehearsal.Rehearsal;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.Bearing;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementId;

class AddingEvidenceTests {

    private static final Remark REMARK = new Remark(ENGINES_OBEY, english("Engines only obey."), Scope.ANY);

    private static final EvidenceAdded SAID =
            new EvidenceAdded(ENGINES_OBEY, DEBATE, REMARK.wording(), REMARK.scope());

    private final Rehearsal debate = new Rehearsal();

    @BeforeEach
    void adaHasMadeHerCase() {
        debate.say(claim(ENGINES_COMPOSE));
        debate.say(claim(MUSIC_HAS_RULES));
        debate.say(new Relate(RULES_SUFFICE, DEBATE, RULES_FOR_COMPOSING, Scheme.NONE));
    }

    @AfterEach
    void allGoHome() {
        debate.close();
    }

    @Test
    void saysItAndDrawsTheAttackInThisOrder() {
        var events = debate.say(against(ENGINES_COMPOSE.subject()));

        assertThat(events).containsExactly(SAID,
                drawn(OBEDIENCE_FORBIDS, attack(ENGINES_OBEY, ENGINES_COMPOSE.subject())));
    }

    @Test
    void maySpeakForItsTarget() {
        var bearing = new Bearing(true, ENGINES_COMPOSE.subject());

        var events =
                debate.say(new AddEvidence(OBEDIENCE_FORBIDS, DEBATE, REMARK, bearing, Scheme.NONE));

        assertThat(events).containsExactly(SAID, drawn(OBEDIENCE_FORBIDS, support(ENGINES_OBEY)));
    }

    @Test
    void mayUndercutARelation() {
        var events = debate.say(against(RULES_SUFFICE.subject()));

        assertThat(events).containsExactly(SAID,
                drawn(OBEDIENCE_FORBIDS, attack(ENGINES_OBEY, RULES_SUFFICE.subject())));
    }

    @Test
    void doesNeitherWhenTheTargetIsMissing() {
        var missing = Subject.relation(ENGINES_COMPOSE.value());

        assertNeither(against(missing), new Refusal.NotFound("target", missing.id(),
                "There is no %s in debate %s".formatted(missing, DEBATE)));
    }

    @Test
    void doesNeitherWhenTheTargetWasWithdrawn() {
        debate.say(new WithdrawStatement(ENGINES_COMPOSE, "Ada thinks again."));

        assertNeither(against(ENGINES_COMPOSE.subject()),
                new Refusal.Withdrawn("target", ENGINES_COMPOSE.value(),
                        "In debate %s, statement %s was withdrawn".formatted(DEBATE, ENGINES_COMPOSE)));
    }

    @Test
    void doesNeitherWhenItTargetsItsOwnRelation() {
        assertNeither(against(OBEDIENCE_FORBIDS.subject()),
                new Refusal.Broken(Rule.RELATION_TO_ITSELF, "target",
                        "Relation %s cannot target itself".formatted(OBEDIENCE_FORBIDS)));
    }

    @Test
    void doesNeitherWhenItTargetsItsOwnWords() {
        assertNeither(against(ENGINES_OBEY.subject()),
                new Refusal.Broken(Rule.RELATION_TO_ITSELF, "target",
                        "Statement %s cannot bear on itself".formatted(ENGINES_OBEY)));
    }

    private void assertNeither(AddEvidence command, Refusal refusal) {
        var before = debate.history();

        assertThat(Refused.of(() -> debate.say(command))).isEqualTo(refusal);
        assertThat(debate.history()).isEqualTo(before);
    }

    private static AddClaim claim(StatementId id) {
        return new AddClaim(id, DEBATE, english("Engines can compose music."), Scope.ANY);
    }

    private static AddEvidence against(Subject target) {
        return new AddEvidence(OBEDIENCE_FORBIDS, DEBATE, REMARK, new Bearing(false, target), Scheme.NONE);
    }
}
