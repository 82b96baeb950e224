package dev.rejoinder.projections.statements;

import java.time.Instant;

import dev.rejoinder.projections.graph.Row;

/// One wording of a statement.
public record WordingView(long number, String text, String language, long since, Instant at, String by) {

    static WordingView of(Row row) {
        var it = row.row("it");
        return new WordingView(it.number("number"), it.text("text"), it.text("language"), it.number("since"),
                it.instant("at"), it.text("by"));
    }
}
