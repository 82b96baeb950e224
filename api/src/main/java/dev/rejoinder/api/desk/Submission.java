package dev.rejoinder.api.desk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Who hands a command in and on what terms: the version the debate must be at (none: any), the client's
/// idempotency key (none: every submission counts), a fingerprint of the request, by which the same request
/// is told from another under the same key, and when each of its events happened, where that is not now: in a history
/// that is told again. That can only be in the past, and no earlier than what happened in the debate before.
public record Submission(String participant, @Nullable Long expectedVersion, @Nullable String idempotencyKey,
        String fingerprint, List<Instant> times) {

    public Submission {
        times = List.copyOf(times);
    }

    /// A submission of what happens now.
    public Submission(String participant, @Nullable Long expectedVersion, @Nullable String idempotencyKey,
            String fingerprint) {
        this(participant, expectedVersion, idempotencyKey, fingerprint, List.of());
    }

    /// A submission on no terms.
    public static Submission by(String participant) {
        return new Submission(participant, null, null, "");
    }

    /// A submission of what somebody did at these times, as the next thing after this version.
    public static Submission told(String participant, long version, List<Instant> times) {
        return new Submission(participant, version, null, "", times);
    }
}
