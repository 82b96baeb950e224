package dev.rejoinder.projections.verdicts;

import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.live.LiveJudgement;

/// What the judgement says of an element: its grounded label, its strength under quadratic energy from 0 to 1 and the
/// base score that this began with, whether the strengths of its cycle came to agree, and whether it supports itself.
/// Of an absent element all is nothing.
public record Verdict(Label label, double strength, double base, boolean converged, boolean circularSupport) {

    /// The verdict on an element of a judgement.
    public static Verdict of(LiveJudgement live, int element) {
        var label = live.labels().label(element);
        if (label == Label.ABSENT) {
            return new Verdict(label, 0, 0, true, false);
        }
        var strengths = live.strengths();
        return new Verdict(label, strengths.strength(element), live.graph().base(element),
                strengths.isConverged(element), strengths.isCircularSupport(element));
    }
}
