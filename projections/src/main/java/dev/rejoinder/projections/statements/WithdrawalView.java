package dev.rejoinder.projections.statements;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.graph.Row;

/// How a statement or relation was taken back.
public record WithdrawalView(Instant at, String by, String reason) {

    /// The withdrawal in the column of that name; none when the thing stands.
    public static @Nullable WithdrawalView of(Row row) {
        if (!row.has("withdrawal")) {
            return null;
        }
        var withdrawal = row.row("withdrawal");
        return new WithdrawalView(withdrawal.instant("at"), withdrawal.text("by"), withdrawal.text("reason"));
    }
}
