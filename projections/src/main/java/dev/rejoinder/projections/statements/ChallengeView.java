package dev.rejoinder.projections.statements;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.graph.Row;

/// Which critical question a statement asks of which relation.
public record ChallengeView(UUID relation, String question) {

    static @Nullable ChallengeView of(Row row) {
        return row.has("challenge")
                ? new ChallengeView(row.row("challenge").id("relationId"),
                        row.row("challenge").text("question"))
                : null;
    }
}
