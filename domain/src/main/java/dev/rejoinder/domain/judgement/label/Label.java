package dev.rejoinder.domain.judgement.label;

/// Whether an element stands.
public enum Label {
    /// Neither: it hangs on something that nobody has settled.
    UNDECIDED,
    /// It stands: every objection to it is answered, and what it needs stands.
    IN,
    /// It is refuted: an objection to it stands, or something it needs does not.
    OUT,
    /// It is withdrawn, or a relation that rests on something withdrawn; it takes no part.
    ABSENT
}
