package dev.rejoinder.api.command;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Refusal;

/// Finds the place in a mutation's input that a refusal speaks of.
final class Paths {

    private static final String INPUT = "input";

    /// What the desk calls an identifier that is taken, whatever its name in the input.
    private static final String SOME_ID = "id";

    private Paths() {}

    static @Nullable List<String> path(Refusal refusal, Map<String, Object> values) {
        if (refusal.field().equals(SOME_ID) && refusal instanceof Refusal.Duplicate(_, _, var existing, _)) {
            return holding(existing, values);
        }
        return refusal.field().isEmpty()
                ? null
                : Stream.concat(Stream.of(INPUT), Stream.of(refusal.field().split("\\.", -1))).toList();
    }

    private static @Nullable List<String> holding(UUID id, Map<String, Object> values) {
        return values.entrySet().stream().filter(entry -> id.toString().equals(entry.getValue()))
                .map(entry -> List.of(INPUT, entry.getKey())).findFirst().orElse(null);
    }
}
