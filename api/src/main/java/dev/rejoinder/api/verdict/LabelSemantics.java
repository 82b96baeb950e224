package dev.rejoinder.api.verdict;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.judgement.position.PositionSemantics;

/// By which rule labels are given; all but the grounded one by searching for positions.
enum LabelSemantics {

    GROUNDED(null), //
    COMPLETE(PositionSemantics.COMPLETE), //
    PREFERRED(PositionSemantics.PREFERRED), //
    STABLE(PositionSemantics.STABLE), //
    SEMI_STABLE(PositionSemantics.SEMI_STABLE), //
    IDEAL(PositionSemantics.IDEAL);

    private final @Nullable PositionSemantics positions;

    LabelSemantics(@Nullable PositionSemantics positions) {
        this.positions = positions;
    }

    /// The semantics of the positions to search for; none where there is nothing to search.
    @Nullable
    PositionSemantics positions() {
        return positions;
    }
}
