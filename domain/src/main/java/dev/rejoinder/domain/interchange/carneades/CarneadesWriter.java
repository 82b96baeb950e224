package dev.rejoinder.domain.interchange.carneades;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;

/// Writes debates as argument graphs of Carneades 4, in YAML. An attack on a claim is an argument for its opposite,
/// with an issue between the two; an undercut one for `¬app(a)`, an underpin one for `app(a)`. What Carneades has no
/// place for is in the metadata, where the reader finds it again.
public final class CarneadesWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return GraphPieces.of(map, losses);
    }
}
