package dev.rejoinder.domain.interchange;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.judgement.label.Label;

/// A time through which something kept its standing.
///
/// @param since the version of the debate with which the phase began
/// @param from when that was
/// @param until when it ended, as the moment at which the next one began; nothing for the one that lasts
/// @param withdrawn whether it was withdrawn then
/// @param label what the grounded semantics said of it; nothing when it was not judged
/// @param strength by the quadratic energy semantics, from 0 to 1; 0 when it was not judged
public record Phase(long since, Instant from, @Nullable Instant until, boolean withdrawn,
        @Nullable Label label,
        double strength) {}
