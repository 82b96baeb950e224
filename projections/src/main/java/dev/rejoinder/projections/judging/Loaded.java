package dev.rejoinder.projections.judging;

import java.util.Map;

/// A debate as the graph has it at a version, and for each element the version since which its present verdict holds.
record Loaded(long version, Structure structure, Map<Integer, Long> since) {

    static Loaded nothing() {
        return new Loaded(0, new Structure(), Map.of());
    }
}
