package dev.rejoinder.projections.diff;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.statements.WithdrawalView;

/// What became of a withdrawal between two moments.
enum Turn {
    NONE, WITHDRAWN, RESTORED, WITHDRAWN_AGAIN;

    static Turn between(@Nullable WithdrawalView was, @Nullable WithdrawalView is) {
        if (was == null) {
            return is == null ? NONE : WITHDRAWN;
        }
        if (is == null) {
            return RESTORED;
        }
        return was.equals(is) ? NONE : WITHDRAWN_AGAIN;
    }
}
