package dev.rejoinder.domain.judgement.position;

/// What became of a search for positions.
public sealed interface Answer {

    /// All positions were found.
    record Found(Positions positions) implements Answer {}

    /// The search was given up: there may be more, and nothing is claimed.
    record GivenUp(PositionSemantics semantics, Reason reason) implements Answer {}

    /// Why a search was given up.
    enum Reason {
        /// The budget was spent.
        BUDGET_SPENT,
        /// Some part of the debate has more positions than are counted one by one.
        TOO_MANY_POSITIONS
    }
}
