package dev.rejoinder.projections.speakers;

import java.util.UUID;

import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.projections.graph.Row;

/// Someone or something to whom statements are attributed.
public record SpeakerView(UUID id, String name, SpeakerKind kind) {

    /// The speaker whose properties a row holds.
    public static SpeakerView of(Row row) {
        return new SpeakerView(row.id("id"), row.text("name"), SpeakerKind.valueOf(row.text("kind")));
    }
}
