package dev.rejoinder.domain.relation;

/// How premises bear on their target.
public enum RelationKind {
    /// They speak for it; for a relation this is an underpin.
    SUPPORT,
    /// They speak against it; for a relation this is an undercut.
    ATTACK,
    /// They say the same in other words.
    REPHRASE,
    /// They are preferred to it.
    PREFERENCE
}
