package dev.rejoinder.projections.drawing;

/// Something that holds from one version on, and can end.
@FunctionalInterface
interface Span {

    /// The `until` of what has not ended.
    long OPEN = Long.MAX_VALUE;

    /// Lets it hold up to the version before this one.
    void end(long version);
}
