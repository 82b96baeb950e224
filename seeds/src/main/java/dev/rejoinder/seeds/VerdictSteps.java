package dev.rejoinder.seeds;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;

/// The steps that move verdicts: what participants hold, what needs proof, and what cannot be done without.
record VerdictSteps(Draft draft) {

    void stance(Step step) {
        var command = new TakeStance(draft.debateId(), step.text("by"), draft.subject(step, "subject"),
                step.word(Rating.class, "rating"));
        refuseUnless(draft.ledger().holds(command.stanceId(), command.rating()), "rating",
                "'%s' already rates '%s' like this".formatted(step.text("by"), step.text("subject")));
        draft.order(step, command);
    }

    void burden(Step step) {
        var statement = draft.ledger().said(step.key()).id();
        var needsSupport = step.word(Needed.class, "needs-support") == Needed.TRUE;
        refuseUnless(draft.ledger().burden(statement, needsSupport), "needs-support", (needsSupport
                ? "'%s' already bears the burden of proof"
                : "'%s' bears no burden of proof").formatted(step.key()));
        draft.order(step, new SetBurdenOfProof(statement, needsSupport));
    }

    void reading(Step step) {
        var relation = draft.ledger().drawn(step.key());
        var reading = step.word(Reading.class, "reading");
        if (relation.inference().kind() != RelationKind.SUPPORT) {
            throw new RuleViolation(Rule.NOT_A_SUPPORT, "relation",
                    "'%s' is no support; only supports are read as plain or required".formatted(step.key()));
        }
        refuseUnless(draft.ledger().reads(relation.id(), reading), "reading",
                "'%s' is already read as %s".formatted(step.key(), step.text("reading")));
        draft.order(step, new ReadSupport(relation.id(), reading));
    }

    private static void refuseUnless(boolean news, String field, String sentence) {
        if (!news) {
            throw new RuleViolation(Rule.NOTHING_TO_CHANGE, field, sentence);
        }
    }

    /// Whether a statement needs support.
    private enum Needed {
        TRUE, FALSE
    }
}
