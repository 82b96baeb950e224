package dev.rejoinder.api.moment;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A moment of a debate as clients name it: by exactly one of version, time and label.
public record Moment(@Nullable Long version, @Nullable Instant time, @Nullable String label) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /// The moment that an address names: a version in digits, an instant in ISO 8601, or else a label; nothing for an
    /// empty text.
    @Nullable
    public static Moment named(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return NUMBER.matcher(text).matches() ? new Moment(Long.valueOf(text), null, null) : timed(text);
    }

    private static Moment timed(String text) {
        try {
            return new Moment(null, Instant.parse(text), null);
        } catch (DateTimeException label) {
            return new Moment(null, null, text);
        }
    }
}
