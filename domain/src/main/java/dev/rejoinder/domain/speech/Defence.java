package dev.rejoinder.domain.speech;

import java.util.List;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.debate.Membership;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.SpeechCommand.AnswerCharge;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.speech.SpeechEvent.OnRecord;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// Everything that is said and drawn to answer a charge. Retracting and accepting say so against the record of what is
/// taken back; a denial is evidence against a record or the deed; a distinction attacks the step to the charge.
record Defence(Wording wording, boolean proves, RelationDrawn attack, ChargeAnswered answered) {

    private static final int QUOTED = 500;

    static Defence of(AnswerCharge command, ChargeRaised charge, DebateRegister register) {
        var target = target(command, charge);
        new Membership(charge.debateId(), register).requireStanding(
                List.of("charge", field(command)), List.of(charge.statementId().subject(), target));
        var reply = command.reply();
        var attack = new RelationDrawn(reply.relationId(), charge.debateId(),
                new Inference(RelationKind.ATTACK, List.of(reply.statementId()), target), Scheme.NONE);
        return new Defence(wording(command, charge, register), command.answer() == Answer.DENIED, attack,
                new ChargeAnswered(charge.chargeId(), charge.statementId(), charge.debateId(),
                        command.answer(), command.commitment(), reply.statementId(), reply.relationId()));
    }

    private static String field(AnswerCharge command) {
        return command.answer() == Answer.DISTINGUISHED ? "charge" : "commitment";
    }

    private static Subject target(AnswerCharge command, ChargeRaised charge) {
        return command.answer() == Answer.DISTINGUISHED
                ? charge.support().subject()
                : evidence(command, charge).subject();
    }

    private static StatementId evidence(AnswerCharge command, ChargeRaised charge) {
        var commitment = command.commitment();
        if (commitment == null) {
            throw incomplete("commitment", command, "which of the things on record it speaks of");
        }
        if (command.answer() == Answer.DENIED && commitment.equals(charge.deed())) {
            return commitment;
        }
        return charge.records().stream().filter(record -> record.commitment().equals(commitment)).findFirst()
                .map(OnRecord::evidence)
                .orElseThrow(() -> new RuleViolation(new Refusal.NotFound("commitment", commitment.value(),
                        "Charge %s does not speak of statement %s".formatted(charge.statementId(),
                                commitment))));
    }

    private static Wording wording(AnswerCharge command, ChargeRaised charge, DebateRegister register) {
        if (!command.text().isEmpty()) {
            return new Wording(command.text(), "");
        }
        if (!command.answer().releases() || command.commitment() == null) {
            throw incomplete("text", command, "in words why");
        }
        return new Wording("%s %s: “%s”".formatted(charge.accused().name(), command.answer().verb(),
                Quotations.of(register, charge.debateId(), command.commitment().value(), QUOTED)), "");
    }

    private static RuleViolation incomplete(String field, AnswerCharge command, String what) {
        return new RuleViolation(Rule.CHARGE_INCOMPLETE, field,
                "The answer %s has to say %s".formatted(command.answer(), what));
    }
}
