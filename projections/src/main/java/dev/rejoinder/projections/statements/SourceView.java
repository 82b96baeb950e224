package dev.rejoinder.projections.statements;

import java.time.Instant;
import java.util.UUID;

import dev.rejoinder.projections.graph.Row;

/// Where what a statement says can be checked.
public record SourceView(UUID id, String url, String title, String quotation, String accessed,
        Instant citedAt,
        String citedBy) {

    static SourceView of(Row source) {
        return new SourceView(source.id("id"), source.text("url"), source.text("title"),
                source.text("quotation"), source.text("accessed"), source.instant("at"), source.text("by"));
    }
}
