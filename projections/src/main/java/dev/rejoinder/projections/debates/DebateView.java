package dev.rejoinder.projections.debates;

import java.time.Instant;
import java.util.UUID;

import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;

/// A debate at a version.
public record DebateView(UUID id, long version, String title, String description, String status,
        Instant openedAt, String openedBy, Instant changedAt, Counts counts) {

    /// How many statements and relations a debate has, withdrawn ones included.
    public record Counts(long statements, long relations) {}

    /// The debate at the version of this view.
    public Pin pin() {
        return new Pin(id, version);
    }

    static DebateView of(Row row) {
        var it = row.row("it");
        var revision = row.row("revision");
        return new DebateView(it.id("id"), row.number("version"), revision.text("title"),
                revision.text("description"), revision.text("status"), it.instant("openedAt"),
                it.text("openedBy"), row.instant("changedAt"),
                new Counts(row.number("statements"), row.number("relations")));
    }
}
