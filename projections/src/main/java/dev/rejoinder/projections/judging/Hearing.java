package dev.rejoinder.projections.judging;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.judgement.label.Labelling;
import dev.rejoinder.domain.judgement.position.Answer;
import dev.rejoinder.domain.judgement.position.Budget;
import dev.rejoinder.domain.judgement.position.PositionSearch;
import dev.rejoinder.domain.judgement.position.PositionSemantics;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.domain.judgement.strength.Strengths;

/// A debate at one version, ready to be asked under any semantics. What was worked out once is kept.
public final class Hearing {

    private final Structure structure;

    private final Map<StrengthSemantics, Strengths> strengths = new EnumMap<>(StrengthSemantics.class);

    private final Map<PositionSemantics, Answer> answers = new EnumMap<>(PositionSemantics.class);

    private @Nullable Labelling labels;

    Hearing(Structure structure) {
        this.structure = structure;
    }

    /// The debate's elements. The graph must not be changed.
    public Structure structure() {
        return structure;
    }

    /// The grounded labels.
    public synchronized Labelling labels() {
        if (labels == null) {
            labels = Labelling.of(structure.graph());
        }
        return labels;
    }

    /// The strengths under a semantics.
    public synchronized Strengths strengths(StrengthSemantics semantics) {
        return strengths.computeIfAbsent(semantics, wanted -> Strengths.of(structure.graph(), wanted));
    }

    /// The positions under a semantics, or that they were not found within the budget of whoever asked first.
    public synchronized Answer positions(PositionSemantics semantics, Budget budget) {
        var grounded = labels();
        return answers.computeIfAbsent(semantics,
                wanted -> PositionSearch.search(structure.graph(), grounded, wanted, budget));
    }
}
