package dev.rejoinder.api.verdict;

import java.util.List;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.explanation.Explanation;
import dev.rejoinder.domain.judgement.explanation.Explanation.Cause;
import dev.rejoinder.domain.judgement.explanation.Move;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.projections.judging.Structure;

/// An explanation in terms of statements and relations, each by its identifier.
record Explained(UUID debateId, long debateVersion, Label label, List<Step> steps, List<Subject> circle,
        boolean whole,
        List<Reason> reasons, int reasonCount) {

    static final int GROUNDS_MAX = 20;

    private static final int CIRCLE_MAX = 100;

    /// The schema's `ExplanationStep`.
    record Step(UUID debateId, long debateVersion, Subject about, Label label, Cause cause,
            List<Ground> grounds,
            int groundCount) {}

    /// The schema's `Ground`.
    record Ground(long debateVersion, UUID relationId, Subject settler) {}

    /// The schema's `Reason`.
    record Reason(long debateVersion, UUID relationId, double influence, double share) {}

    /// The schema's `Move`.
    record Moved(long debateVersion, Move.Kind kind, Subject about) {}

    /// The schema's `Remedy`.
    record Remedy(List<Moved> moves, String sentence) {}

    static Explained of(Explanation explanation, Structure structure, UUID debateId, long version,
            Reasons reasons) {
        return new Explained(debateId, version, explanation.label(),
                explanation.steps().stream().map(step -> step(step, structure, debateId, version)).toList(),
                explanation.circle().stream().limit(CIRCLE_MAX).map(structure::subject).toList(),
                explanation.whole(), reasons.weightiest(), reasons.count());
    }

    /// The weightiest reasons, and how many there are in all.
    record Reasons(List<Reason> weightiest, int count) {}

    private static Step step(Explanation.Step step, Structure structure, UUID debateId, long version) {
        return new Step(debateId, version, structure.subject(step.element()), step.label(), step.cause(),
                step.grounds().stream().limit(GROUNDS_MAX)
                        .map(ground -> new Ground(version, structure.subject(ground.relation()).id(),
                                structure.subject(ground.settledBy())))
                        .toList(),
                step.grounds().size());
    }
}
