package dev.rejoinder.api.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// The input `ReplaySpeed`.
record ReplaySpeed(double times, int longestPauseMillis) {

    private static final double TIMES_MAX = 1_000_000_000;

    /// So many times as fast as it happened, seen from an instant on, with no pause longer than the longest.
    Tempo tempo(@Nullable Instant start) {
        requireTimes();
        var longest = ReplayPace.millis("pace.speed.longestPauseMillis", longestPauseMillis);
        var before = new AtomicReference<>(start);
        return change -> {
            var last = before.getAndSet(change.at());
            return last == null
                    ? Duration.ZERO
                    : Duration.ofMillis(Math.clamp(pause(last, change.at()), 0, longest));
        };
    }

    private long pause(Instant last, Instant next) {
        return (long) (Duration.between(last, next).toMillis() / times);
    }

    private void requireTimes() {
        if (!(times > 0 && times <= TIMES_MAX)) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "pace.speed.times is %s; it must be above 0 and at most %,.0f".formatted(times,
                            TIMES_MAX),
                    Map.of("field", "pace.speed.times"));
        }
    }
}
