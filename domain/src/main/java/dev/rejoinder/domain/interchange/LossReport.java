package dev.rejoinder.domain.interchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a format could not carry, and what was odd on the way.
///
/// @param losses how many things do not arrive, or not as they were
/// @param warnings how many things were odd
/// @param counts of losses and warnings by their features
/// @param entries the first 10,000 of them, in the order in which they were found
public record LossReport(long losses, long warnings, Map<String, Long> counts, List<Loss> entries) {

    public LossReport {
        SortedMap<String, Long> sorted = new TreeMap<>(counts);
        counts = Collections.unmodifiableSortedMap(sorted);
        entries = List.copyOf(entries);
    }

    /// Whether everything arrives, and nothing was odd.
    public boolean isEmpty() {
        return losses == 0 && warnings == 0;
    }
}
