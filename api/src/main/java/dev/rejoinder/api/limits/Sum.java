package dev.rejoinder.api.limits;

/// Arithmetic that stays at a ceiling instead of overflowing: a bomb of fragments or page sizes must not wrap
/// around to something small.
final class Sum {

    private static final long CEILING = 1_000_000_000_000L;

    private Sum() {}

    static long of(long left, long right) {
        return Math.min(CEILING, left + right);
    }

    static long times(long left, long right) {
        return left != 0 && right > CEILING / left ? CEILING : Math.min(CEILING, left * right);
    }
}
