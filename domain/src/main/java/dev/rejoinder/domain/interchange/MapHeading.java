package dev.rejoinder.domain.interchange;

import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.origin.Origin;

/// What is known of a debate as a whole. Absent texts are empty.
///
/// @param key what the debate is called: its identifier, or what the document calls it
/// @param language of the statements that do not say, as a BCP 47 tag
/// @param version of the debate, 0 when the map was read from a document
/// @param at when that version came to be, in ISO 8601 and UTC
/// @param origins where it came from, with what it carried there that has no place here
/// @param besides what the debate holds that no map carries, such as `charges`, with how many there are
public record MapHeading(String key, String title, String description, String language, long version,
        String at,
        List<Origin> origins, Map<String, Long> besides) {

    public MapHeading {
        origins = List.copyOf(origins);
        besides = Map.copyOf(besides);
    }

    /// The heading of a document that gives a title, and maybe an empty one.
    public static MapHeading titled(String key, String title) {
        return new MapHeading(key, title, "", "", 0, "", List.of(), Map.of());
    }
}
