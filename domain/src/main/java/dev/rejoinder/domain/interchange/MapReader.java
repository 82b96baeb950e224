package dev.rejoinder.domain.interchange;

import java.io.IOException;
import java.io.InputStream;

/// Reads a document as an argument map.
@FunctionalInterface
public interface MapReader {

    /// The map that the document is. What the map has no place for is kept as the origins' foreign data, or is in the
    /// losses. The stream is read once, to its end, and not closed.
    ///
    /// @throws MalformedDocument when it cannot be read, with the place
    /// @throws IOException when the stream fails
    DocumentMap read(InputStream document, Losses losses) throws IOException;
}
