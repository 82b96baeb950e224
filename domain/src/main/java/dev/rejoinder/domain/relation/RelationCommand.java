package dev.rejoinder.domain.relation;

import java.util.Comparator;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// Everything that can be asked of a relation, and the two ways of saying something together with what it bears
/// on.
public sealed interface RelationCommand extends DebateBound {

    RelationId relationId();

    @Override
    default Address address() {
        return new Address.OfSubject(relationId().subject());
    }

    /// A command that makes its relation.
    sealed interface Making extends RelationCommand {

        DebateId debateId();

        Inference inference();

        Scheme scheme();

        @Override
        default Address address() {
            return new Address.OfDebate(debateId());
        }
    }

    /// Join premises to a target.
    record Relate(RelationId relationId, DebateId debateId, Inference inference, Scheme scheme)
            implements
                Making {}

    /// Make a claim in order to attack something: the claim and the attack, both or neither.
    record AddCounterclaim(RelationId relationId, DebateId debateId, Remark remark, Subject target,
            Scheme scheme) implements Making {

        @Override
        public Inference inference() {
            return new Inference(RelationKind.ATTACK, List.of(remark.statementId()), target);
        }
    }

    /// Offer a fact or a source for or against something: the evidence and the relation, both or neither.
    record AddEvidence(RelationId relationId, DebateId debateId, Remark remark, Bearing bearing,
            Scheme scheme) implements Making {

        @Override
        public Inference inference() {
            return new Inference(bearing.supports() ? RelationKind.SUPPORT : RelationKind.ATTACK,
                    List.of(remark.statementId()), bearing.target());
        }
    }

    /// The statement that is said together with its relation.
    record Remark(StatementId statementId, Wording wording, Scope scope) {}

    /// What a piece of evidence bears on, and whether it supports or attacks it.
    record Bearing(boolean supports, Subject target) {}

    /// Let one more statement carry the relation.
    record AddPremise(@TargetAggregateIdentifier RelationId relationId, StatementId premise)
            implements
                RelationCommand {}

    /// Let a statement carry the relation no longer.
    record RemovePremise(@TargetAggregateIdentifier RelationId relationId, StatementId premise)
            implements
                RelationCommand {}

    /// Name the argument scheme the relation follows; the empty one takes the name away.
    record AssignScheme(@TargetAggregateIdentifier RelationId relationId, Scheme scheme)
            implements
                RelationCommand {}

    /// Follow a scheme of the catalogue, and say which premise fills which of its slots.
    record ApplyScheme(@TargetAggregateIdentifier RelationId relationId, Scheme scheme, List<Filling> slots)
            implements
                RelationCommand {

        public ApplyScheme {
            slots = slots.stream().sorted(Comparator.comparingInt(Filling::slot)).toList();
        }
    }

    /// Ask a critical question of a relation that follows a scheme: say the challenge, draw its attack on what the
    /// question hits, and place the burden of proof on it where the catalogue says that it is the asker's. The
    /// premise says what is questioned where the question is of one, and its slot tells nothing.
    record AskCriticalQuestion(RelationId relationId, DebateId debateId, StatementId statementId,
            Challenge challenge)
            implements
                RelationCommand {

        @Override
        public Address address() {
            return new Address.OfDebate(debateId);
        }
    }

    /// Which question of the catalogue is asked of which relation, of which premise, and in which words, unless in
    /// those of the catalogue.
    record Challenge(RelationId challenged, String question, @Nullable StatementId premise,
            @Nullable Wording wording) {}

    /// Read a support as one that its target cannot do without, or as one that only adds to it.
    record ReadSupport(@TargetAggregateIdentifier RelationId relationId, Reading reading)
            implements
                RelationCommand {}

    /// Take the relation back; what bears on it stays.
    record WithdrawRelation(@TargetAggregateIdentifier RelationId relationId, String reason)
            implements
                RelationCommand {

        public WithdrawRelation {
            reason = PlainText.optional("reason", reason, Wording.TEXT_LIMIT);
        }
    }

    /// Put a withdrawn relation back, unless its equal stands by now.
    record RestoreRelation(@TargetAggregateIdentifier RelationId relationId) implements RelationCommand {}
}
