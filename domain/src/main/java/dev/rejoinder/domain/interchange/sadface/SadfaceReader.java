package dev.rejoinder.domain.interchange.sadface;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;

/// Reads SADFace documents of both dialects. Atoms become statements and schemes relations; a conflict that points at a
/// scheme is an attack on that relation, a disagreement is two attacks. What cannot be drawn is kept aside.
public final class SadfaceReader implements MapReader {

    /// What the format is called among origins.
    static final String SYSTEM = "sadface";

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        return new SadfaceGraph(SadfaceDocument.read(document), losses).map();
    }
}
