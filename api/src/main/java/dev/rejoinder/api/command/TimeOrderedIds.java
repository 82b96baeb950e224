package dev.rejoinder.api.command;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Makes identifiers that begin with the time (UUID version 7, RFC 9562), so that what is made together lies
/// together in an index. After 48 bits of milliseconds come 12 bits of their fraction and 62 random ones.
final class TimeOrderedIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final long VERSION_7 = 0x7000L;

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final long MICROS_PER_MILLI = 1_000;

    private static final long FRACTIONS = 4_096;

    private TimeOrderedIds() {}

    static UUID next() {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        var fraction = micros % MICROS_PER_MILLI * FRACTIONS / MICROS_PER_MILLI;
        return new UUID((micros / MICROS_PER_MILLI) << 16 | VERSION_7 | fraction,
                VARIANT | (RANDOM.nextLong() >>> 2));
    }
}
