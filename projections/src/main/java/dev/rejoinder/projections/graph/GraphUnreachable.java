package dev.rejoinder.projections.graph;

/// No graph answers where one was configured.
public final class GraphUnreachable extends RuntimeException {

    GraphUnreachable(String sentence) {
        super(sentence);
    }
}
