package dev.rejoinder.projections.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/// The graph does not answer just now; the same read may succeed a little later.
public final class GraphUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GraphUnavailable(Neo4jException outage) {
        super("The graph does not answer: " + outage.getMessage(), outage);
    }
}
