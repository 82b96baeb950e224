package dev.rejoinder.domain.interchange;

import java.util.stream.Stream;

/// Writes an argument map as a document.
@FunctionalInterface
public interface MapWriter {

    /// The document, piece by piece: joined, the pieces are its text. Equal maps give equal texts. Nothing is read from
    /// the map before the piece that needs it is asked for; the losses are complete when the stream has ended. Close
    /// it.
    Stream<String> write(ArgumentMap map, Losses losses);
}
