package dev.rejoinder.domain.interchange.graphml;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;

/// Writes plain GraphML: what is known of nodes and edges, and nothing of how they are drawn.
public final class GraphmlWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return new GraphmlDocument(map, losses, Picture.NONE).pieces();
    }
}
