package dev.rejoinder.projections.changes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Which changes to list: those of these stored types, by this participant, on this subject, recorded from one
/// instant on and before another; what is absent narrows nothing.
public record ChangeFilter(List<String> types, @Nullable String participant, @Nullable UUID subject,
        @Nullable Instant from, @Nullable Instant until) {

    /// All changes.
    public static final ChangeFilter ALL = new ChangeFilter(List.of(), null, null, null, null);

    /// The filter as the lists of changes take it.
    public Map<String, Object> parameters() {
        return Map.of("types", types, "participants", listed(participant), "subjects",
                listed(subject == null ? null : subject.toString()), "from", listed(time(from)), "until",
                listed(time(until)));
    }

    private static List<Object> listed(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static @Nullable Object time(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }
}
