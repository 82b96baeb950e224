package dev.rejoinder.api.exports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// What a request for a document asks for: `/debates/{debate}.{format}` and its options.
record Request(UUID debate, String extension, MultiValueMap<String, String> options) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private static final int DEPTH_MAX = 5;

    /// Reads the last part of an address.
    static Request of(String document, MultiValueMap<String, String> options) {
        var stop = document.indexOf('.');
        return new Request(Ids.id(document.substring(0, stop)), document.substring(stop + 1), options);
    }

    /// The moment in `asOf`: a version in digits, an instant in ISO 8601, or else a label.
    @Nullable
    Moment moment() {
        return Moment.named(option("asOf"));
    }

    /// What the document shows the surroundings of, if not the whole debate.
    Optional<UUID> around() {
        return Optional.of(option("around")).filter(text -> !text.isEmpty()).map(Ids::id);
    }

    /// How many relations away something may be to be shown, 1 to 5.
    int depth() {
        var depth = option("depth").isEmpty() ? "2" : option("depth");
        if (!NUMBER.matcher(depth).matches() || Long.parseLong(depth) < 1
                || Long.parseLong(depth) > DEPTH_MAX) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "'depth' is '%s'; it can be 1 to %d".formatted(depth, DEPTH_MAX),
                    Map.of("field", "depth"));
        }
        return Integer.parseInt(depth);
    }

    /// The text of an option, empty where it is not named.
    ///
    /// @throws BadRequest when it is named twice
    String option(String name) {
        var values = options.get(name);
        if (values != null && values.size() > 1) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT, "'%s' is given twice".formatted(name),
                    Map.of("field", name));
        }
        return values == null || values.isEmpty() ? "" : String.valueOf(values.getFirst());
    }
}
