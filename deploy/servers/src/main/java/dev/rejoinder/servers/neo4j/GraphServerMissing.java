package dev.rejoinder.servers.neo4j;

import java.nio.file.Path;
import java.util.List;

/// The graph server has not been built or was not brought along.
public final class GraphServerMissing extends RuntimeException {

    GraphServerMissing(List<Path> places) {
        super("The libraries of the graph server are not in any of %s; run mvn package, or set %s to their folder."
                .formatted(places, Libraries.PROPERTY));
    }
}
