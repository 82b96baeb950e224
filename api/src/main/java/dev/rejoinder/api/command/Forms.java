package dev.rejoinder.api.command;

import java.util.Map;
import java.util.function.Function;

import dev.rejoinder.domain.debate.DebateBound;

/// How the inputs of some mutations are read as commands.
public interface Forms {

    /// The readings, each under the name of its mutation.
    Map<String, Function<Input, DebateBound>> byMutation();
}
