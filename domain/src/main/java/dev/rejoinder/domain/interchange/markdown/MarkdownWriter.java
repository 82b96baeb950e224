package dev.rejoinder.domain.interchange.markdown;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.parts.Pieces;

/// Writes a debate as nested lists in Markdown (CommonMark): below each statement what speaks for and against it, below
/// each inference what bears on it. A statement stands there in full once, elsewhere as a link; what hangs too deep
/// stands further down, by itself.
public final class MarkdownWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Pieces.deferred(() -> new DebateOutline(map, losses).pieces());
    }
}
