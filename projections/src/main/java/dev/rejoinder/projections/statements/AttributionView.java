package dev.rejoinder.projections.statements;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.speakers.SpeakerView;

/// Who said a statement outside the debate, and where and when.
public record AttributionView(SpeakerView speaker, String where, String when, Instant attributedAt,
        String attributedBy) {

    static @Nullable AttributionView of(Row row) {
        if (!row.has("attribution")) {
            return null;
        }
        var said = row.row("attribution");
        return new AttributionView(SpeakerView.of(said), said.text("where"), said.text("when"),
                said.instant("at"), said.text("by"));
    }
}
