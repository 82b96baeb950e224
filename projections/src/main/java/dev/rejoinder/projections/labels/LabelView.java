package dev.rejoinder.projections.labels;

import java.time.Instant;
import java.util.UUID;

import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;

/// A name that a participant gave to a version of a debate.
public record LabelView(UUID debateId, String name, long version, Instant labelledAt, String labelledBy) {

    /// The debate at the version that is named.
    public Pin pin() {
        return new Pin(debateId, version);
    }

    static LabelView of(Row row) {
        var it = row.row("it");
        return new LabelView(it.id("debateId"), it.text("name"), it.number("version"), it.instant("at"),
                it.text("by"));
    }
}
