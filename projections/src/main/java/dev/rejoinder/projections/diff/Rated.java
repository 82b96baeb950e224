package dev.rejoinder.projections.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.stances.Stances;

/// A statement or relation as it stood, with who held what of it then.
record Rated<V>(V view, StanceCounts stances) {

    /// Finds the same things with the stances on them.
    static <V> Function<List<Pin>, Map<Pin, Rated<V>>> finding(Function<List<Pin>, Map<Pin, V>> find,
            Stances stances) {
        return pins -> {
            var found = find.apply(pins);
            var counts = found.isEmpty()
                    ? Map.<Pin, StanceCounts>of()
                    : stances.count(List.copyOf(found.keySet()));
            var rated = new HashMap<Pin, Rated<V>>();
            found.forEach((pin, view) -> rated.put(pin,
                    new Rated<>(view, Objects.requireNonNull(counts.get(pin)))));
            return rated;
        };
    }
}
