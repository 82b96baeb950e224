package dev.rejoinder.domain.interchange.mermaid;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.parts.Pieces;

/// Draws a debate as a flowchart of Mermaid: supports as arrows, attacks as dotted ones; a relation that others bear
/// on, or that has several premises, as a small circle on the way. Up to 400 edges and 50,000 characters, which is what
/// pages with Mermaid draw.
public final class MermaidWriter implements MapWriter {

    /// Writes the flowchart. Before its first piece, the stream throws `TooLargeForFormat` for a debate that is too
    /// large.
    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Pieces.deferred(() -> Stream.of(new Flowchart(map, losses).text()));
    }
}
