package dev.rejoinder.projections.lists;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Which part of a list to read: so many from the front or, `backward`, from the back of what lies between
/// two places, neither of them included.
public record Window(int size, boolean backward, @Nullable Place after, @Nullable Place before) {

    /// How the keys of a list compare.
    public enum Keys {
        TEXT, NUMBER, SCORE
    }

    /// The bounds as parameters `low`, `high` and `limit` of a list ordered by a number without ties.
    Map<String, Object> numbers(boolean descending) {
        var low = descending ? before : after;
        var high = descending ? after : before;
        return Map.of("low", low == null ? -1 : low.number(), "high",
                high == null ? Long.MAX_VALUE : high.number(), "limit", size + 1);
    }

    /// The bounds as parameters `low`, `high` (each a pair of key and identifier, or empty) and `limit`.
    public Map<String, Object> pairs(Keys keys, boolean descending) {
        return Map.of("low", pair(keys, descending ? before : after), "high",
                pair(keys, descending ? after : before), "limit", size + 1);
    }

    private static List<Object> pair(Keys keys, @Nullable Place place) {
        return place == null ? List.of() : List.of(switch (keys) {
            case TEXT -> place.key();
            case NUMBER -> place.number();
            case SCORE -> place.score();
        }, place.id());
    }
}
