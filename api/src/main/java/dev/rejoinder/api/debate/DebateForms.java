package dev.rejoinder.api.debate;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.command.Forms;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.DescribeDebate;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.debate.DebateId;

/// How the inputs of commands of debates are read. Whoever supposes something supposes it in a debate that is
/// open already, so opening one has no name here.
@Component
final class DebateForms implements Forms {

    @Override
    public Map<String, Function<Input, DebateBound>> byMutation() {
        return Map.of("retitleDebate", DebateForms::retitleDebate,
                "describeDebate", DebateForms::describeDebate,
                "closeDebate", DebateForms::closeDebate,
                "reopenDebate", DebateForms::reopenDebate);
    }

    static DebateBound openDebate(Input in) {
        return new OpenDebate(new DebateId(in.newId("debate")), in.text("title"), in.text("description"));
    }

    static DebateBound retitleDebate(Input in) {
        return new RetitleDebate(in.debate(), in.text("title"));
    }

    static DebateBound describeDebate(Input in) {
        return new DescribeDebate(in.debate(), in.text("description"));
    }

    static DebateBound closeDebate(Input in) {
        return new CloseDebate(in.debate(), in.text("reason"));
    }

    static DebateBound reopenDebate(Input in) {
        return new ReopenDebate(in.debate());
    }
}
