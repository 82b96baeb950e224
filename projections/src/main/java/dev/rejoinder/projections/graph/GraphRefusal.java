package dev.rejoinder.projections.graph;

/// The graph would not take what was written, and would not take it the next time either: a key is in use, or an
/// end of a relationship is missing. Lost connections and other troubles that pass are never refusals.
public final class GraphRefusal extends RuntimeException {

    /// Refuses for the given reason.
    public GraphRefusal(String reason) {
        super(reason);
    }

    GraphRefusal(String reason, RuntimeException cause) {
        super(reason, cause);
    }
}
