package dev.rejoinder.api.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.domain.debate.DebateBound;

/// Reads the input of any mutation that acts in a debate as a command.
@Component
public class CommandReader {

    private final Map<String, Function<Input, DebateBound>> readings = new HashMap<>();

    CommandReader(List<Forms> forms) {
        forms.forEach(form -> readings.putAll(form.byMutation()));
    }

    /// The command that the input stands for.
    ///
    /// @throws dev.rejoinder.domain.RuleViolation when no command may carry what the input holds
    public DebateBound read(Input input) {
        var reading = readings.get(input.mutation());
        if (reading == null) {
            throw new IllegalStateException("Nobody reads the input of " + input.mutation());
        }
        return reading.apply(input);
    }
}
