package dev.rejoinder.api.moment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A moment of a debate as clients name it: by exactly one of version, time and label.
public record Moment(@Nullable Long version, @Nullable Instant time, @Nullable String label) {}
