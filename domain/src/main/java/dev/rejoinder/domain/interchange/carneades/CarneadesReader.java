package dev.rejoinder.domain.interchange.carneades;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;

/// Reads argument graphs of Carneades 4, in YAML or as the same document in JSON. Statements become claims, arguments
/// supports of their conclusions or attacks on what these are the opposites of, undercutters attacks on arguments, and
/// issues attacks of each position on each other one. All else is kept aside.
public final class CarneadesReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        return new GraphDraft(Tree.read(document), losses).map();
    }
}
