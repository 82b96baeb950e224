package dev.rejoinder.projections.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.statement.SpeakerKind;

/// Which speakers to list; what is absent narrows nothing.
public record SpeakerFilter(@Nullable String text, @Nullable List<SpeakerKind> kinds) {

    /// All speakers.
    public static final SpeakerFilter ALL = new SpeakerFilter(null, null);

    /// The filter as the lists of speakers take it.
    public Map<String, Object> parameters() {
        return Map.of("kinds", kinds == null ? List.of() : kinds.stream().map(Enum::name).toList(),
                "text", text == null ? "" : text.strip().toLowerCase(Locale.ROOT));
    }
}
