package dev.rejoinder.domain.interchange.sadface;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.parts.Pieces;

/// Writes SADFace documents, in the dialect of version 0.2, or in that of 0.5.4 where the debate came from a document
/// of that. Everything but what is withdrawn, and what no map carries, arrives.
public final class SadfaceWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Pieces.deferred(() -> new Drafting(map, losses).pieces());
    }
}
