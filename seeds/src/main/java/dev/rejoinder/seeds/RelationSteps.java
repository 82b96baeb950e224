package dev.rejoinder.seeds;

import java.util.HashSet;
import java.util.List;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationKind;

/// The steps that draw a relation, or change one. They refuse what the domain would, but name keys, since the
/// domain's identifiers say nothing to a script's author.
record RelationSteps(Draft draft) {

    void relate(Step step, RelationKind kind) {
        var premises = step.fields().texts("premises");
        refuseRepeated(premises);
        refuseItself("premises", premises, step.text("target"));
        var ids = premises.stream().map(premise -> draft.ledger().said(premise).id()).toList();
        var inference = new Inference(kind, ids, draft.subject(step, "target"));
        refuseTwin(step.key(), inference);
        var relation = new Ledger.Drawn(draft.ids().relation(step.key()), inference, draft.scheme(step),
                List.of(), true);
        draft.order(step, new Relate(relation.id(), draft.debateId(), inference, relation.scheme()));
        draft.ledger().put(step.key(), relation);
    }

    void addPremise(Step step) {
        var relation = relation(step);
        var premise = draft.ledger().said(step.text("premise")).id();
        if (relation.inference().premises().contains(premise)) {
            throw new RuleViolation(Rule.PREMISE_REPEATED, "premise",
                    "'%s' is a premise of '%s' already".formatted(step.text("premise"), step.key()));
        }
        if (premise.subject().equals(relation.inference().target())) {
            throw itself("premise", step.text("premise"));
        }
        draft.order(step, new AddPremise(relation.id(), premise));
        infer(step, relation, relation.inference().with(premise));
    }

    void removePremise(Step step) {
        var relation = relation(step);
        var premise = draft.ledger().said(step.text("premise")).id();
        if (!relation.inference().premises().contains(premise)) {
            throw new RuleViolation(Rule.NOT_FOUND, "premise",
                    "'%s' is no premise of '%s'".formatted(step.text("premise"), step.key()));
        }
        draft.order(step, new RemovePremise(relation.id(), premise));
        infer(step, relation, relation.inference().without(premise));
    }

    void withdraw(Step step) {
        var relation = relation(step);
        draft.order(step, new WithdrawRelation(relation.id(), step.text("reason")));
        draft.ledger().put(step.key(), relation.standing(false));
    }

    void restore(Step step) {
        var relation = relation(step);
        refuseTwin(step.key(), relation.inference());
        draft.order(step, new RestoreRelation(relation.id()));
        draft.ledger().put(step.key(), relation.standing(true));
    }

    private Ledger.Drawn relation(Step step) {
        return draft.ledger().drawn(step.text("relation"));
    }

    private void infer(Step step, Ledger.Drawn relation, Inference inference) {
        refuseTwin(step.key(), inference);
        draft.ledger().put(step.key(), relation.inferred(inference));
    }

    private void refuseTwin(String key, Inference inference) {
        draft.ledger().twin(key, inference).ifPresent(twin -> {
            throw new RuleViolation(Rule.RELATION_REPEATED, "relation",
                    "'%s' would say the same as '%s': kind, premises and target are equal".formatted(key,
                            twin));
        });
    }

    private static void refuseRepeated(List<String> premises) {
        var seen = new HashSet<String>();
        premises.stream().filter(premise -> !seen.add(premise)).findFirst().ifPresent(premise -> {
            throw new RuleViolation(Rule.PREMISE_REPEATED, "premises",
                    "'%s' is a premise twice".formatted(premise));
        });
    }

    private static void refuseItself(String field, List<String> premises, String target) {
        if (premises.contains(target)) {
            throw itself(field, target);
        }
    }

    private static RuleViolation itself(String field, String key) {
        return new RuleViolation(Rule.RELATION_TO_ITSELF, field,
                "'%s' cannot be a premise of a relation that targets it".formatted(key));
    }
}
