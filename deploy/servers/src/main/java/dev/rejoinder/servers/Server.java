package dev.rejoinder.servers;

/// The servers that Rejoinder can bring along.
public enum Server {
    POSTGRESQL, NEO4J
}
