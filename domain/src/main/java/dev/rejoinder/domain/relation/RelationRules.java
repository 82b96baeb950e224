package dev.rejoinder.domain.relation;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.debate.Membership;
import dev.rejoinder.domain.statement.StatementId;

/// The rules between a relation and the rest of its debate.
record RelationRules(DebateId debateId, DebateRegister register) {

    /// Target and premises are in this debate and stand, the relation does not target itself, and its equal does
    /// not stand already.
    ///
    /// A cycle of relations that target each other cannot arise: a target must exist before the relation that
    /// targets it, and no command changes a target.
    void admit(RelationId relationId, Inference inference, Scheme scheme) {
        refuseItself(relationId, inference.target());
        requireStanding(inference.premises(), inference.target());
        refuseRepetition(relationId, inference);
        requireRelevant(scheme, inference.target());
    }

    private void requireRelevant(Scheme scheme, Subject target) {
        new Relevance(debateId, register).require("target", scheme, target, null);
    }

    /// As `admit`, for a relation whose only premise is said by the same command.
    void admitReply(RelationId relationId, StatementId said, Subject target, Scheme scheme) {
        if (relationId.value().equals(said.value())) {
            throw new RuleViolation(new Refusal.Duplicate(Rule.IDENTIFIER_TAKEN, "relation", said.value(),
                    "Statement and relation cannot both be %s".formatted(said)));
        }
        refuseItself(relationId, target);
        if (said.subject().equals(target)) {
            throw new RuleViolation(Rule.RELATION_TO_ITSELF, "target",
                    "Statement %s cannot bear on itself".formatted(said));
        }
        requireStanding(List.of(), target);
        requireRelevant(scheme, target);
    }

    void requireStanding(StatementId premise) {
        new Membership(debateId, register).requireStanding("premise", premise.subject());
    }

    void refuseRepetition(RelationId relationId, Inference inference) {
        register.standingRelation(debateId, inference.shape())
                .filter(existing -> !existing.equals(relationId.value())).ifPresent(existing -> {
                    throw new RuleViolation(
                            new Refusal.Duplicate(Rule.RELATION_REPEATED, "relation", existing,
                                    "Relation %s already joins these premises to %s in the same way"
                                            .formatted(existing, inference.target())));
                });
    }

    private void requireStanding(List<StatementId> premises, Subject target) {
        var fields = new ArrayList<String>();
        var subjects = new ArrayList<Subject>();
        for (var index = 0; index < premises.size(); index++) {
            fields.add("premises." + index);
            subjects.add(premises.get(index).subject());
        }
        fields.add("target");
        subjects.add(target);
        new Membership(debateId, register).requireStanding(fields, subjects);
    }

    private static void refuseItself(RelationId relationId, Subject target) {
        if (relationId.subject().equals(target)) {
            throw new RuleViolation(Rule.RELATION_TO_ITSELF, "target",
                    "Relation %s cannot target itself".formatted(relationId));
        }
    }
}
