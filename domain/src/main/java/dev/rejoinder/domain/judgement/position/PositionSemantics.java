package dev.rejoinder.domain.judgement.position;

/// Which labellings of what is undecided count as positions.
public enum PositionSemantics {
    /// All that follow the rule of labels.
    COMPLETE,
    /// Complete, with as much in as possible.
    PREFERRED,
    /// Complete, with nothing left undecided. There may be none.
    STABLE,
    /// Complete, with as little undecided as possible.
    SEMI_STABLE,
    /// The one that has as much in as every preferred position allows.
    IDEAL
}
