package dev.rejoinder.api.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// Reads identifiers as clients write them.
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    /// The identifier.
    public static UUID id(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new BadRequest(ErrorCode.BAD_ID,
                    "'%s' is no identifier; identifiers are UUIDs".formatted(text));
        }
        return UUID.fromString(text);
    }

    /// The identifier at a place in an input, such as `input.premises.1`.
    public static UUID id(String text, String place) {
        if (!FORM.matcher(text).matches()) {
            throw new BadRequest(ErrorCode.BAD_ID,
                    "'%s' at %s is no identifier; identifiers are UUIDs".formatted(text, place),
                    Map.of("field", place));
        }
        return UUID.fromString(text);
    }

    /// The identifier; none when there is no text.
    public static @Nullable UUID optional(@Nullable String text) {
        return text == null ? null : id(text);
    }

    /// The identifiers.
    public static List<UUID> all(List<String> texts) {
        return texts.stream().map(Ids::id).toList();
    }
}
