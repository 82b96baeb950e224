package dev.rejoinder.projections.drawing;

/// The version of a debate that cannot be drawn, and why.
record Quarantine(long version, String reason) {

    private static final int REASON_LIMIT = 1_000;

    static Quarantine of(long version, RuntimeException failure) {
        var reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return new Quarantine(version, reason.substring(0, Math.min(reason.length(), REASON_LIMIT)));
    }
}
