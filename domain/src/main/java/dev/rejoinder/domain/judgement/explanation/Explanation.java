package dev.rejoinder.domain.judgement.explanation;

import java.util.List;

import dev.rejoinder.domain.judgement.label.Label;

/// Why an element has its label: steps that begin at the element and go on to all that it rests on, each element
/// once. The steps end, and never lead back, where the label is in or out.
///
/// @param steps the element itself, then what its label rests on, nearest first
/// @param circle for an undecided element that hangs on itself, the way round; else empty
/// @param whole whether all steps are there, or only as many as were asked for
public record Explanation(int element, Label label, List<Step> steps, List<Integer> circle, boolean whole) {

    /// Copies what it is given.
    public Explanation {
        steps = List.copyOf(steps);
        circle = List.copyOf(circle);
    }

    /// What one element's label rests on.
    public record Step(int element, Label label, Cause cause, List<Ground> grounds) {

        /// Copies what it is given.
        public Step {
            grounds = List.copyOf(grounds);
        }
    }

    /// A relation on an element, and what settles what it does: where it is idle, the relation itself or the
    /// source that is out; where it is open, the one that is undecided; where it asks for nothing because its
    /// sources stand, a source; where it is effective, the relation itself.
    public record Ground(int relation, int settledBy) {}

    /// How an element came by its label.
    public enum Cause {
        /// In: nothing was said against it.
        UNOPPOSED,
        /// In: every objection is answered, and what it needs stands.
        ANSWERED,
        /// Out: an objection stands, or something required does not.
        HIT,
        /// Out: it bears the burden of proof, and nothing that could support it stands.
        UNSUPPORTED,
        /// Out: all that could hold it up needs it first.
        CIRCULAR,
        /// Undecided: two sides refute each other.
        STAND_OFF,
        /// Undecided: an objection leads back to itself.
        SELF_DEFEATING,
        /// Undecided: it waits for others that are undecided.
        WAITING,
        /// It takes no part.
        ABSENT
    }
}
