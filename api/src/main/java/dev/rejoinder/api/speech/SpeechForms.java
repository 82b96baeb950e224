package dev.rejoinder.api.speech;

import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.command.Forms;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.speech.Accused;
import dev.rejoinder.domain.speech.Answer;
import dev.rejoinder.domain.speech.ChargeKind;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.SpeechCommand.AnswerCharge;
import dev.rejoinder.domain.speech.SpeechCommand.ChargeHypocrisy;
import dev.rejoinder.domain.speech.SpeechCommand.Charges;
import dev.rejoinder.domain.speech.SpeechCommand.Deed;
import dev.rejoinder.domain.speech.SpeechCommand.RecordLocution;
import dev.rejoinder.domain.speech.SpeechCommand.Reply;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// How the inputs of commands about speakers are read.
@Component
final class SpeechForms implements Forms {

    @Override
    public Map<String, Function<Input, DebateBound>> byMutation() {
        return Map.of("recordLocution", SpeechForms::recordLocution, "chargeHypocrisy",
                SpeechForms::chargeHypocrisy, "answerCharge", SpeechForms::answerCharge);
    }

    static DebateBound recordLocution(Input in) {
        return new RecordLocution(in.debate(), in.statement(), in.attribution(),
                Locution.valueOf(in.text("act")), in.has("as") ? new StatementId(in.id("as")) : null);
    }

    static DebateBound chargeHypocrisy(Input in) {
        var accused = in.part("accused");
        var charges = new Charges(ChargeKind.valueOf(in.text("kind")),
                new Accused(accused.text("name"), SpeakerKind.valueOf(accused.text("kind"))),
                in.statements("commitments"));
        return new ChargeHypocrisy(in.newStatement(), in.debate(), charges, in.wording(), deed(in),
                in.text("sense"), in.has("target") ? new RelationId(in.id("target")) : null);
    }

    private static @Nullable Deed deed(Input in) {
        var deed = in.part("deed");
        if (deed.has("statement")) {
            return new Deed.Known(deed.statement());
        }
        return deed.has("text") ? new Deed.Told(new Wording(deed.text("text"), in.text("language"))) : null;
    }

    static DebateBound answerCharge(Input in) {
        return new AnswerCharge(new StatementId(in.id("charge")), Answer.valueOf(in.text("answer")),
                in.has("commitment") ? new StatementId(in.id("commitment")) : null, in.text("text"),
                new Reply(in.newStatement(), in.newRelation()));
    }
}
