package dev.rejoinder.projections.log;

/// The log does not answer just now; the same read may succeed a little later.
public final class LogUnavailable extends RuntimeException {

    /// Tells of an outage by its cause.
    public LogUnavailable(RuntimeException outage) {
        super("The log does not answer: " + outage.getMessage(), outage);
    }
}
