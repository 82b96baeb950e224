package dev.rejoinder.domain.judgement.explanation;

/// Something that a participant could say, and to what.
public record Move(Kind kind, int element) {

    /// What could be said.
    public enum Kind {
        /// An objection to a statement.
        OBJECT,
        /// An objection to a relation: it does not bear on its target.
        UNDERCUT,
        /// A reason for an element that bears the burden of proof.
        SUPPORT
    }
}
