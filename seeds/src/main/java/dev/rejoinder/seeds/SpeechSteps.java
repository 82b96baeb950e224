package dev.rejoinder.seeds;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.speech.Accused;
import dev.rejoinder.domain.speech.Answer;
import dev.rejoinder.domain.speech.ChargeKind;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.speech.SpeechCommand.AnswerCharge;
import dev.rejoinder.domain.speech.SpeechCommand.ChargeHypocrisy;
import dev.rejoinder.domain.speech.SpeechCommand.Charges;
import dev.rejoinder.domain.speech.SpeechCommand.Deed;
import dev.rejoinder.domain.speech.SpeechCommand.RecordLocution;
import dev.rejoinder.domain.speech.SpeechCommand.Reply;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

/// The steps that say what speakers did, and those that charge them and answer.
record SpeechSteps(Draft draft) {

    /// A charge, the burden of proof on it, its support and that it was raised; evidence and attack come on top.
    private static final int OF_A_CHARGE = 4;

    private static final int OF_AN_ANSWER = 3;

    void locution(Step step) {
        var attribution = draft.attribution(step);
        var statement = draft.ledger().said(step.text("statement")).id();
        var act = step.word(Locution.class, "act");
        draft.order(step, new RecordLocution(draft.debateId(), statement, attribution, act,
                step.has("as") ? id(step, "as") : null));
        draft.ledger().did(LocutionId.of(attribution.speakerId(), statement), act);
    }

    void charge(Step step) {
        var declared = draft.attribution(step.text("accused"), "", "");
        var accused = new Accused(declared.name(), declared.kind());
        var kind = step.word(ChargeKind.class, "kind");
        var commitments = step.fields().texts("commitments");
        var charge = draft.ids().statement(step.key());
        var wording = draft.wording(step);
        draft.order(step,
                new ChargeHypocrisy(charge, draft.debateId(),
                        new Charges(kind, accused,
                                commitments.stream().map(key -> draft.ledger().said(key).id()).toList()),
                        wording, deed(step, wording.language()), step.text("sense"),
                        step.has("target") ? draft.ledger().drawn(step.text("target")).id() : null),
                OF_A_CHARGE + records(accused, commitments) + (step.has("deed-text") ? 1 : 0)
                        + (step.has("target") ? 1 : 0));
        say(step, charge, StatementKind.CLAIM, wording);
        draft.ledger().burden(charge, true);
    }

    /// How many pieces of evidence the domain makes of what the accused is on record with.
    private int records(Accused accused, List<String> commitments) {
        return commitments.stream().map(draft.ledger()::said)
                .mapToInt(said -> (said.isBy(accused.speakerId()) ? 1 : 0)
                        + (draft.ledger().binds(LocutionId.of(accused.speakerId(), said.id())) ? 1 : 0))
                .sum();
    }

    private @Nullable Deed deed(Step step, String language) {
        if (step.has("deed")) {
            return new Deed.Known(id(step, "deed"));
        }
        return step.has("deed-text")
                ? new Deed.Told(new Wording(step.text("deed-text"), language))
                : null;
    }

    void answer(Step step) {
        var reply = draft.ids().statement(step.key());
        var attack = draft.ids().relation(step.relationKey());
        var answer = step.word(Answer.class, "answer");
        draft.order(step, new AnswerCharge(id(step, "charge"), answer,
                step.has("commitment") ? id(step, "commitment") : null, step.text("text"),
                new Reply(reply, attack)), OF_AN_ANSWER);
        say(step, reply, answer == Answer.DENIED ? StatementKind.EVIDENCE : StatementKind.CLAIM,
                step.has("text") ? draft.wording(step) : new Wording(step.key(), ""));
    }

    private void say(Step step, StatementId id, StatementKind sort, Wording wording) {
        draft.ledger().put(step.key(), new Ledger.Said(id, sort, wording, null, 0, true));
    }

    private StatementId id(Step step, String field) {
        return draft.ledger().said(step.text(field)).id();
    }
}
