package dev.rejoinder.api.command;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.domain.Refusal;

/// Finds the place in a mutation's input that a refusal speaks of.
final class Paths {

    private static final String INPUT = "input";

    private static final String OPENING = "openDebate";

    /// What the desk calls an identifier that is taken, whatever its name in the input.
    private static final String SOME_ID = "id";

    private Paths() {}

    static @Nullable List<String> path(Refusal refusal, String mutation, Map<String, Object> values) {
        if (refusal.field().equals(SOME_ID) && refusal instanceof Refusal.Duplicate(_, _, var existing, _)) {
            return holding(existing, mutation, values);
        }
        return refusal.field().isEmpty()
                ? null
                : Stream.concat(Stream.of(INPUT), Stream.of(refusal.field().split("\\.", -1))).toList();
    }

    private static @Nullable List<String> holding(UUID id, String mutation, Map<String, Object> values) {
        return made(mutation)
                .filter(name -> values.get(name) instanceof String text && Ids.id(text).equals(id))
                .map(name -> List.of(INPUT, name)).findFirst().orElse(null);
    }

    /// What a mutation may choose the identifiers of. Only one of them opens its debate; the others name one.
    private static Stream<String> made(String mutation) {
        return mutation.equals(OPENING) ? Stream.of("debate") : Stream.of("statement", "relation");
    }
}
