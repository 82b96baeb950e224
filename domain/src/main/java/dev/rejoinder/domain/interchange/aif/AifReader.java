package dev.rejoinder.domain.interchange.aif;

import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.JsonInput;

/// Reads the Argument Interchange Format in JSON: node sets of public databases, and the files of analysis tools, which
/// wrap such a set or name its members otherwise. It is told by its members which of them a document is.
public final class AifReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) {
        try (var json = JsonInput.of(document)) {
            var graph = new NodeGraph(losses);
            var frame = new DocumentReading(json, graph).frame();
            return new MapDrawing(graph, frame, losses).map();
        }
    }
}
