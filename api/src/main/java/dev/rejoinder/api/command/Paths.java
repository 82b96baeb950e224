package dev.rejoinder.api.command;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Refusal;

/// Finds the place in a mutation's input that a refusal speaks of.
final class Paths {

    private static final String OPENING = "openDebate";

    /// What the desk calls an identifier that is taken, whatever its name in the input.
    private static final String SOME_ID = "id";

    private Paths() {}

    static @Nullable List<String> path(Refusal refusal, Input input) {
        if (refusal.field().equals(SOME_ID) && refusal instanceof Refusal.Duplicate(_, _, var existing, _)) {
            return made(input.mutation()).filter(name -> input.holds(name, existing)).map(input::path)
                    .findFirst().orElse(null);
        }
        return refusal.field().isEmpty() ? null : input.path(refusal.field());
    }

    /// What a mutation may choose the identifiers of. Only one of them opens its debate; the others name one.
    private static Stream<String> made(String mutation) {
        return mutation.equals(OPENING) ? Stream.of("debate") : Stream.of("statement", "relation", "attack");
    }
}
