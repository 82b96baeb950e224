package dev.rejoinder.domain.interchange.argdown;

import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.JsonInput;

/// Reads the JSON that Argdown's own tools make of a document, as the document itself would be read. The map
/// of nodes and edges in it is derived, and not read. What it does not hold does not arrive: front matter,
/// comments, and the keys of lines.
public final class ArgdownJsonReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) {
        try (var input = JsonInput.of(document)) {
            var sketch = new JsonSketch(losses);
            input.members(name -> {
                switch (name) {
                    case "statements" -> input.members(title -> sketch.statement(title, input.tree()));
                    case "arguments" -> input.members(title -> sketch.argument(title, input.tree()));
                    case "relations" -> input.items(() -> sketch.relation(input.tree()));
                    case "sections" -> input.items(() -> sketch.section(input.tree()));
                    default -> {
                    }
                }
            });
            input.end();
            return SketchMap.of(sketch.sketch(), losses);
        }
    }
}
