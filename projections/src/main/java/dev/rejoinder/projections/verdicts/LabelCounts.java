package dev.rejoinder.projections.verdicts;

import java.util.Map;

import dev.rejoinder.domain.judgement.label.Label;

/// How many statements or relations have each label.
public record LabelCounts(long in, long out, long undecided, long absent) {

    /// The counts of the labels named; of others there are none.
    public static LabelCounts of(Map<Label, Long> counts) {
        return new LabelCounts(counts.getOrDefault(Label.IN, 0L), counts.getOrDefault(Label.OUT, 0L),
                counts.getOrDefault(Label.UNDECIDED, 0L), counts.getOrDefault(Label.ABSENT, 0L));
    }
}
