package dev.rejoinder.api.desk;

import org.jspecify.annotations.Nullable;

/// Who hands a command in and on what terms: the version the debate must be at (none: any), the client's
/// idempotency key (none: every submission counts), and a fingerprint of the request, by which the same request
/// is told from another under the same key.
public record Submission(String participant, @Nullable Long expectedVersion, @Nullable String idempotencyKey,
        String fingerprint) {

    /// A submission on no terms.
    public static Submission by(String participant) {
        return new Submission(participant, null, null, "");
    }
}
