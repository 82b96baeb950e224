package dev.rejoinder.domain.interchange.cypher;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.Successive;

/// Writes a script in Cypher that draws the map in a Neo4j, in the shape of the read model that docs/graph.md
/// describes. Run again, it changes nothing.
public final class CypherWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Successive.of(() -> new CypherScript(map, losses).pieces());
    }
}
