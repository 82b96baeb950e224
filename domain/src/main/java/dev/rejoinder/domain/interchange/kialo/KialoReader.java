package dev.rejoinder.domain.interchange.kialo;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.Utf8;

/// Reads discussions that Kialo exported as text. Each numbered claim becomes a statement, which supports or attacks
/// the one above it; a reference to another claim becomes one more relation of that claim.
public final class KialoReader implements MapReader {

    /// What Kialo is called among origins.
    static final String SYSTEM = "kialo";

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        return new Discussion(KialoScan.read(Utf8.read(document), losses), losses).map();
    }
}
