package dev.rejoinder.api.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// The input `ReplayPace`.
record ReplayPace(@Nullable Integer everyMillis, @Nullable ReplaySpeed speed) {

    static final int PAUSE_MAX_MILLIS = 60_000;

    /// The tempo of a replay that begins with what was so at an instant, if anything was; as fast as can be when no
    /// pace was given.
    static Tempo tempo(@Nullable ReplayPace pace, @Nullable Instant start) {
        if (pace == null) {
            return Tempo.UNHINDERED;
        } else if (pace.speed() != null) {
            return pace.speed().tempo(start);
        }
        var pause = Duration.ofMillis(millis("pace.everyMillis", pace.everyMillis()));
        return _ -> pause;
    }

    /// Refuses a pace that nobody can keep.
    static void require(@Nullable ReplayPace pace) {
        var _ = tempo(pace, null);
    }

    static int millis(String field, @Nullable Integer millis) {
        if (millis == null || millis < 0 || millis > PAUSE_MAX_MILLIS) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "%s is %d; it must be from 0 to %,d".formatted(field, millis, PAUSE_MAX_MILLIS),
                    Map.of("field", field));
        }
        return millis;
    }
}
