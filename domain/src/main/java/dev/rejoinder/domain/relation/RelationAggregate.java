package dev.rejoinder.domain.relation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.Relation.Standing;
import dev.rejoinder.domain.relation.Relation.Withdrawn;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.Making;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.Statements;

/// Carries commands to the relation's state and events back; no rule lives here.
@AggregateRoot(type = "Relation")
public class RelationAggregate {

    @AggregateIdentifier
    private RelationId id;

    private @Nullable Relation state;

    /// Axon builds an empty shell before it replays events into it.
    protected RelationAggregate() {}

    /// A relation that is drawn together with something else.
    RelationAggregate(RelationDrawn drawn) {
        apply(drawn);
    }

    @CommandHandler
    RelationAggregate(Relate command, DebateRegister register) {
        var rules = new RelationRules(command.debateId(), register);
        rules.admit(command.relationId(), command.inference(), command.scheme());
        apply(drawn(command));
    }

    @CommandHandler
    RelationAggregate(AddCounterclaim command, DebateRegister register) throws Exception {
        var remark = command.remark();
        new RelationRules(command.debateId(), register).admitReply(command.relationId(),
                remark.statementId(), command.target(), command.scheme());
        Statements.say(
                new ClaimAdded(remark.statementId(), command.debateId(), remark.wording(), remark.scope()));
        apply(drawn(command));
    }

    @CommandHandler
    RelationAggregate(AddEvidence command, DebateRegister register) throws Exception {
        var remark = command.remark();
        new RelationRules(command.debateId(), register).admitReply(command.relationId(),
                remark.statementId(), command.bearing().target(), command.scheme());
        Statements
                .say(new EvidenceAdded(remark.statementId(), command.debateId(), remark.wording(),
                        remark.scope()));
        apply(drawn(command));
    }

    @CommandHandler
    RelationAggregate(AskCriticalQuestion command, DebateRegister register) throws Exception {
        var questioning = Questioning.of(command, register);
        var attack = questioning.attack();
        new RelationRules(command.debateId(), register).admitReply(command.relationId(),
                command.statementId(), attack.target(), Scheme.NONE);
        Statements.say(questioning.said());
        apply(new RelationDrawn(command.relationId(), command.debateId(), attack, Scheme.NONE));
    }

    private static RelationDrawn drawn(Making command) {
        return new RelationDrawn(command.relationId(), command.debateId(), command.inference(),
                command.scheme());
    }

    @CommandHandler
    void handle(AddPremise command, DebateRegister register) {
        apply(standing().decide(command, register));
    }

    @CommandHandler
    void handle(RemovePremise command, DebateRegister register) {
        apply(standing().decide(command, register));
    }

    @CommandHandler
    void handle(AssignScheme command, DebateRegister register) {
        apply(standing().decide(command, register));
    }

    @CommandHandler
    void handle(ApplyScheme command, DebateRegister register) {
        apply(standing().decide(command, register));
    }

    @CommandHandler
    void handle(ReadSupport command) {
        apply(standing().decide(command));
    }

    @CommandHandler
    void handle(WithdrawRelation command) {
        apply(standing().decide(command));
    }

    @CommandHandler
    void handle(RestoreRelation command, DebateRegister register) {
        if (!(state instanceof Withdrawn withdrawn)) {
            throw new RuleViolation(Rule.NOT_WITHDRAWN, "relation",
                    "Relation %s stands; it cannot be restored".formatted(id));
        }
        apply(withdrawn.decide(command, register));
    }

    @EventSourcingHandler
    void on(RelationEvent event) {
        id = event.relationId();
        state = Relation.after(state, event);
    }

    private Standing standing() {
        if (state instanceof Standing standing) {
            return standing;
        }
        throw new RuleViolation(new Refusal.Withdrawn("relation", id.value(),
                "Relation %s was withdrawn; restore it first".formatted(id)));
    }
}
