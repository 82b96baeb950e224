package dev.rejoinder.domain.relation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;

/// Where a relation stands. Each state knows what it allows and refuses the rest.
sealed interface Relation {

    /// On the table.
    record Standing(RelationId id, DebateId debateId, Inference inference, Scheme scheme, List<Filling> slots,
            Reading reading) implements Relation {

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

        SchemeAssigned decide(AssignScheme command, DebateRegister register) {
            new Relevance(debateId, register).require("scheme", command.scheme(), inference.target(), null);
            if (scheme.equals(command.scheme())) {
                throw new RuleViolation(Rule.NOTHING_TO_CHANGE, "scheme",
                        "Relation %s already follows scheme '%s'".formatted(id, scheme));
            }
            return new SchemeAssigned(id, command.scheme());
        }

        SchemeApplied decide(ApplyScheme command, DebateRegister register) {
            SchemeRules.admit(command, inference);
            new Relevance(debateId, register).require("scheme", command.scheme(), inference.target(), null);
            if (scheme.equals(command.scheme()) && slots.equals(command.slots())) {
                throw new RuleViolation(Rule.NOTHING_TO_CHANGE, "slots",
                        "Relation %s already follows scheme '%s' like this".formatted(id, scheme));
            }
            return new SchemeApplied(id, command.scheme(), command.slots());
        }

        SupportRead decide(ReadSupport command) {
            if (inference.kind() != RelationKind.SUPPORT) {
                throw new RuleViolation(Rule.NOT_A_SUPPORT, "relation",
                        "Relation %s is no support; only supports are read as plain or required"
                                .formatted(id));
            }
            if (reading == command.reading()) {
                throw new RuleViolation(Rule.NOTHING_TO_CHANGE, "reading",
                        "Relation %s is already read as %s".formatted(id, reading));
            }
            return new SupportRead(id, command.reading());
        }

        RelationWithdrawn decide(WithdrawRelation command) {
            return new RelationWithdrawn(id, command.reason());
        }

        private Standing inferring(Inference other) {
            var kept = slots.stream().filter(slot -> other.premises().contains(slot.premise())).toList();
            return new Standing(id, debateId, other, scheme, kept, reading);
        }

        private Standing following(Scheme other, List<Filling> filled) {
            return new Standing(id, debateId, inference, other, filled, reading);
        }

        private Standing read(Reading other) {
            return new Standing(id, debateId, inference, scheme, slots, other);
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
                new Standing(id, debateId, inference, scheme, List.of(), Reading.PLAIN);
            case PremiseAdded(_, var premise) ->
                standing(before).inferring(standing(before).inference.with(premise));
            case PremiseRemoved(_, var premise) ->
                standing(before).inferring(standing(before).inference.without(premise));
            case SchemeAssigned(_, var scheme) -> standing(before).following(scheme, List.of());
            case SchemeApplied(_, var scheme, var slots) -> standing(before).following(scheme, slots);
            case SupportRead(_, var reading) -> standing(before).read(reading);
            case RelationWithdrawn _ -> new Withdrawn(standing(before));
            case RelationRestored _ -> standing(before);
        };
    }

    private static Standing standing(@Nullable Relation relation) {
        return switch (relation) {
            case Standing standing -> standing;
            case Withdrawn(var before) -> before;
            case null -> throw new IllegalStateException("A relation's history begins with its drawing");
        };
    }
}
