package dev.rejoinder.api.label;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.command.Forms;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateCommand.RemoveLabel;

/// How the inputs of commands of labels are read.
@Component
final class LabelForms implements Forms {

    @Override
    public Map<String, Function<Input, DebateBound>> byMutation() {
        return Map.of("labelVersion", LabelForms::labelVersion,
                "removeLabel", LabelForms::removeLabel);
    }

    static DebateBound labelVersion(Input in) {
        return new LabelVersion(in.debate(), in.text("label"), in.version("version"));
    }

    static DebateBound removeLabel(Input in) {
        return new RemoveLabel(in.debate(), in.text("label"));
    }
}
