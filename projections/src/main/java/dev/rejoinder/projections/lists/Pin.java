package dev.rejoinder.projections.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Something as it stood at a version of its debate.
public record Pin(UUID id, long version) {

    /// Later than every version: whatever the graph holds now.
    public static final long NOW = Long.MAX_VALUE;

    /// The thing as it stands now.
    public static Pin now(UUID id) {
        return new Pin(id, NOW);
    }

    /// Pins as the statements of the catalogue take them, numbered by place.
    public static Map<String, Object> keys(List<Pin> pins) {
        var keys = new ArrayList<Map<String, Object>>();
        for (var pin : pins) {
            keys.add(Map.of("n", keys.size(), "id", pin.id.toString(), "version", pin.version));
        }
        return Map.of("keys", keys);
    }
}
