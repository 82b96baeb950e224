package dev.rejoinder.projections.changes;

/// Says how events are stored.
@FunctionalInterface
public interface Describer {

    /// What the event store calls an event, and its payload as it is stored.
    Described describe(Object event);
}
