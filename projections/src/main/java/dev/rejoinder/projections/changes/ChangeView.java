package dev.rejoinder.projections.changes;

import java.time.Instant;
import java.util.UUID;

import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;

/// One event of a debate.
public record ChangeView(UUID debateId, long version, Instant at, String participant, String type,
        String subjectKind, UUID subjectId, String payload) {

    /// The thing it happened to, as it stood right after.
    public Pin subjectPin() {
        return new Pin(subjectId, version);
    }

    static ChangeView of(Row row) {
        var it = row.row("it");
        return new ChangeView(it.id("debateId"), it.number("version"), it.instant("at"),
                it.text("participant"),
                it.text("type"), it.text("subjectKind"), it.id("subjectId"), it.text("payload"));
    }
}
