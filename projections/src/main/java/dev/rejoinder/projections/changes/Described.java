package dev.rejoinder.projections.changes;

/// What the event store calls an event, and its payload as the JSON that is stored.
public record Described(String type, String payload) {}
