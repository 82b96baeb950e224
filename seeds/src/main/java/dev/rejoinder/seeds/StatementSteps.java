package dev.rejoinder.seeds;

import java.util.List;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.Bearing;
import dev.rejoinder.domain.relation.RelationCommand.Making;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.StatementCommand;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

/// The steps that say something, or change what was said.
record StatementSteps(Draft draft) {

    void claim(Step step) {
        var said = said(step, StatementKind.CLAIM);
        draft.order(step, new AddClaim(said.id(), draft.debateId(), said.wording(), Scope.ANY));
        enter(step, said);
    }

    void question(Step step) {
        var said = said(step, StatementKind.QUESTION);
        draft.order(step, new AskQuestion(said.id(), draft.debateId(), said.wording(), Scope.ANY,
                step.has("about") ? draft.subject(step, "about") : null));
        enter(step, said);
    }

    void counterclaim(Step step) {
        var said = said(step, StatementKind.CLAIM);
        reply(step, said, new AddCounterclaim(draft.ids().relation(step.relationKey()), draft.debateId(),
                remark(said), draft.subject(step, "attacks"), draft.scheme(step)));
    }

    void evidence(Step step) {
        var said = said(step, StatementKind.EVIDENCE);
        var bearing = new Bearing(step.has("supports"), draft.subject(step, step.bearing()));
        reply(step, said, new AddEvidence(draft.ids().relation(step.relationKey()), draft.debateId(),
                remark(said), bearing, draft.scheme(step)));
    }

    void reword(Step step) {
        var said = draft.ledger().said(step.text("statement"));
        var language = step.has("language") ? step.text("language") : said.wording().language();
        var wording = new Wording(step.text("text"), language);
        refuseSame(wording.equals(said.wording()), "text", "'%s' already reads like this", step);
        draft.order(step, new RewordStatement(said.id(), wording));
        draft.ledger().put(step.text("statement"), said.worded(wording));
    }

    void attribute(Step step) {
        attribute(step, step.text("statement"));
    }

    void cite(Step step) {
        var key = step.text("statement");
        var said = draft.ledger().said(key);
        if (said.sources() >= StatementCommand.SOURCE_LIMIT) {
            throw new RuleViolation(Rule.SOURCES_TOO_MANY, "statement",
                    "'%s' already cites %d sources, the most allowed".formatted(key, said.sources()));
        }
        var source = new Source(step.text("url"), "", step.text("quotation"), step.text("accessed"));
        draft.order(step, new CiteSource(said.id(), draft.ids().source(key, said.sources() + 1), source));
        draft.ledger().put(key, said.cited());
    }

    void withdraw(Step step) {
        var said = draft.ledger().said(step.text("statement"));
        draft.order(step, new WithdrawStatement(said.id(), step.text("reason")));
        draft.ledger().put(step.text("statement"), said.standing(false));
    }

    void restore(Step step) {
        var said = draft.ledger().said(step.text("statement"));
        draft.order(step, new RestoreStatement(said.id()));
        draft.ledger().put(step.text("statement"), said.standing(true));
    }

    private Ledger.Said said(Step step, StatementKind sort) {
        return new Ledger.Said(draft.ids().statement(step.key()), sort, draft.wording(step), null, 0, true);
    }

    private static Remark remark(Ledger.Said said) {
        return new Remark(said.id(), said.wording(), Scope.ANY);
    }

    private void reply(Step step, Ledger.Said said, Making command) {
        draft.order(step, command);
        draft.ledger().put(step.relationKey(),
                new Ledger.Drawn(command.relationId(), command.inference(), command.scheme(), List.of(),
                        true));
        enter(step, said);
    }

    private void enter(Step step, Ledger.Said said) {
        draft.ledger().put(step.key(), said);
        if (step.has("by")) {
            attribute(step, step.key());
        }
    }

    private void attribute(Step step, String key) {
        var said = draft.ledger().said(key);
        var attribution = draft.attribution(step);
        refuseSame(attribution.equals(said.attribution()), "by", "'%s' already has this attribution", step);
        draft.order(step, new AttributeStatement(said.id(), attribution));
        draft.ledger().put(key, said.attributed(attribution));
    }

    private static void refuseSame(boolean same, String field, String sentence, Step step) {
        if (same) {
            throw new RuleViolation(Rule.NOTHING_TO_CHANGE, field, sentence.formatted(step.key()));
        }
    }
}
