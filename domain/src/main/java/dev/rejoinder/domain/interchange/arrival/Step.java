package dev.rejoinder.domain.interchange.arrival;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import dev.rejoinder.domain.debate.DebateBound;

/// One thing that arrives, or several that come only together, by commands that are carried out as one.
///
/// @param key what the document calls it
/// @param says what the statements among them say
/// @param makes the identifiers of all that the commands may make: statements, relations, origins, locutions
/// @param commandsBut the commands that are left to be carried out where some of these are there already
public record Step(String key, Map<UUID, String> says, Set<UUID> makes,
        Function<Set<UUID>, List<DebateBound>> commandsBut) {

    /// The commands that are left to be carried out where these identifiers are in use.
    public List<DebateBound> commands(Set<UUID> here) {
        return commandsBut.apply(here);
    }
}
