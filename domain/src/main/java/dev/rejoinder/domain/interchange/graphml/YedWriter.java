package dev.rejoinder.domain.interchange.graphml;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.Positions;

/// Writes GraphML as yEd draws it. Other readers of GraphML fare better with the plain one.
public final class YedWriter implements MapWriter {

    private final Positions positions;

    /// Draws nodes where these positions put them.
    public YedWriter(Positions positions) {
        this.positions = positions;
    }

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return new GraphmlDocument(map, losses, new YedPicture(positions)).pieces();
    }
}
