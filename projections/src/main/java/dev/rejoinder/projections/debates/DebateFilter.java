package dev.rejoinder.projections.debates;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Which debates to list; what is absent narrows nothing.
public record DebateFilter(@Nullable String status, @Nullable String text, @Nullable UUID speaker) {

    /// All debates.
    public static final DebateFilter ALL = new DebateFilter(null, null, null);

    /// The filter as the lists of debates take it.
    public Map<String, Object> parameters() {
        return Map.of("status", status == null ? "" : status,
                "text", text == null ? "" : text.strip().toLowerCase(Locale.ROOT),
                "speaker", speaker == null ? "" : speaker.toString());
    }
}
