package dev.rejoinder.projections.origins;

import dev.rejoinder.projections.graph.Row;

/// What something is called in another system, and how many characters it carried there that have no place here. Those
/// are read apart, by the key.
public record OriginView(String key, String system, String id, long characters) {

    static OriginView of(Row row) {
        return new OriginView(row.text("key"), row.text("system"), row.text("id"), row.number("characters"));
    }
}
