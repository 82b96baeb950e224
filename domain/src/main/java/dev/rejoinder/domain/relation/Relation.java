package dev.rejoinder.domain.relation;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;

/// Where a relation stands. Each state knows what it allows and refuses the rest.
sealed interface Relation {

    /// On the table.
    record Standing(RelationId id, DebateId debateId, Inference inference,
            Scheme scheme) implements Relation {

        PremiseAdded decide(AddPremise command, DebateRegister register) {
            var inferred = inference.with(command.premise());
            var rules = new RelationRules(debateId, register);
            rules.requireStanding(command.premise());
            rules.refuseRepetition(id, inferred);
            return new PremiseAdded(id, command.premise());
        }

        PremiseRemoved decide(RemovePremise command, DebateRegister register) {
            if (!inference.premises().contains(command.premise())) {
                throw new RuleViolation(new Refusal.NotFound("premise", command.premise().value(),
                        "Statement %s is no premise of relation %s".formatted(command.premise(), id)));
            }
            new RelationRules(debateId, register).refuseRepetition(id, inference.without(command.premise()));
            return new PremiseRemoved(id, command.premise());
        }

        SchemeAssigned decide(AssignScheme command) {
            if (scheme.equals(command.scheme())) {
                throw new RuleViolation(Rule.NOTHING_TO_CHANGE, "scheme",
                        "Relation %s already follows scheme '%s'".formatted(id, scheme));
            }
            return new SchemeAssigned(id, command.scheme());
        }

        RelationWithdrawn decide(WithdrawRelation command) {
            return new RelationWithdrawn(id, command.reason());
        }
    }

    /// Taken back. It answers only to being restored, and then is what it was.
    record Withdrawn(Standing before) implements Relation {

        RelationRestored decide(RestoreRelation command, DebateRegister register) {
            new RelationRules(before.debateId, register).refuseRepetition(before.id, before.inference);
            return new RelationRestored(command.relationId());
        }
    }

    static Relation after(@Nullable Relation before, RelationEvent event) {
        return switch (event) {
            case RelationDrawn(var id, var debateId, var inference, var scheme) ->
                new Standing(id, debateId, inference, scheme);
            case PremiseAdded(_, var premise) ->
                infer(standing(before), standing(before).inference.with(premise));
            case PremiseRemoved(_, var premise) ->
                infer(standing(before), standing(before).inference.without(premise));
            case SchemeAssigned(var id, var scheme) ->
                new Standing(id, standing(before).debateId, standing(before).inference, scheme);
            case RelationWithdrawn _ -> new Withdrawn(standing(before));
            case RelationRestored _ -> standing(before);
        };
    }

    private static Standing infer(Standing before, Inference inference) {
        return new Standing(before.id, before.debateId, inference, before.scheme);
    }

    private static Standing standing(@Nullable Relation relation) {
        return switch (relation) {
            case Standing standing -> standing;
            case Withdrawn(var before) -> before;
            case null -> throw new IllegalStateException("A relation's history begins with its drawing");
        };
    }
}
