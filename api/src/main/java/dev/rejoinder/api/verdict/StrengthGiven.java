package dev.rejoinder.api.verdict;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.projections.judging.Hearing;
import dev.rejoinder.projections.verdicts.Verdict;

/// How strongly something stands, as the schema's `Strength`.
record StrengthGiven(double value, double base, StrengthSemantics semantics, boolean converged,
        boolean circularSupport, long debateVersion) {

    static @Nullable StrengthGiven of(Verdict verdict, long version) {
        return verdict.label() == Label.ABSENT
                ? null
                : new StrengthGiven(verdict.strength(), verdict.base(), StrengthSemantics.QUADRATIC_ENERGY,
                        verdict.converged(), verdict.circularSupport(), version);
    }

    static @Nullable StrengthGiven of(Hearing hearing, StrengthSemantics semantics, int element,
            long version) {
        var graph = hearing.structure().graph();
        if (!graph.isPresent(element)) {
            return null;
        }
        var strengths = hearing.strengths(semantics);
        return new StrengthGiven(strengths.strength(element), graph.base(element), semantics,
                strengths.isConverged(element), strengths.isCircularSupport(element), version);
    }
}
