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
    Map<String, Object> numbers() {
        return Map.of("low", after == null ? -1 : after.number(), "high",
                before == null ? Long.MAX_VALUE : before.number(), "limit", size + 1);
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
