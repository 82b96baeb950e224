package dev.rejoinder.api.stance;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.command.Forms;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.stance.StanceCommand.WithdrawStance;

/// How the inputs of commands of stances are read. A stance is that of whoever hands the command in.
@Component
final class StanceForms implements Forms {

    @Override
    public Map<String, Function<Input, DebateBound>> byMutation() {
        return Map.of("takeStance", StanceForms::takeStance,
                "withdrawStance", StanceForms::withdrawStance);
    }

    static DebateBound takeStance(Input in) {
        return new TakeStance(in.debate(), in.participant(), in.subject(),
                Rating.valueOf(in.text("rating")));
    }

    static DebateBound withdrawStance(Input in) {
        return new WithdrawStance(in.debate(), in.participant(), in.subject());
    }
}
