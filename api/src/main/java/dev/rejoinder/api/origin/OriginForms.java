package dev.rejoinder.api.origin;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.command.Forms;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.origin.OriginCommand.ForgetOrigin;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;

/// How the inputs of commands of origins are read.
@Component
final class OriginForms implements Forms {

    @Override
    public Map<String, Function<Input, DebateBound>> byMutation() {
        return Map.of("recordOrigin", OriginForms::recordOrigin,
                "forgetOrigin", OriginForms::forgetOrigin);
    }

    static DebateBound recordOrigin(Input in) {
        return new RecordOrigin(in.debate(), in.subjectIfAny(),
                new Origin(in.text("system"), in.text("id"), in.text("foreign")));
    }

    static DebateBound forgetOrigin(Input in) {
        return new ForgetOrigin(in.debate(), in.subjectIfAny(), in.text("system"), in.text("id"));
    }
}
