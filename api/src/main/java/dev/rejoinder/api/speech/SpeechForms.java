package dev.rejoinder.api.speech;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.command.Forms;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.SpeechCommand.RecordLocution;
import dev.rejoinder.domain.statement.StatementId;

/// How the inputs of commands about speakers are read.
@Component
final class SpeechForms implements Forms {

    @Override
    public Map<String, Function<Input, DebateBound>> byMutation() {
        return Map.of("recordLocution", SpeechForms::recordLocution);
    }

    static DebateBound recordLocution(Input in) {
        return new RecordLocution(in.debate(), in.statement(), in.attribution(),
                Locution.valueOf(in.text("act")), in.has("as") ? new StatementId(in.id("as")) : null);
    }
}
