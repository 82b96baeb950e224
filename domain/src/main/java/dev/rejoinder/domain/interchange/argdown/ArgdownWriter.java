package dev.rejoinder.domain.interchange.argdown;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;

/// Writes Argdown that its own parser accepts. First each statement, followed by the lines of what supports
/// and attacks it; then what needs more than a line, as arguments with premises and conclusion; then what
/// only data can say. Whatever Argdown has no words for is data in braces, so that a reader of this program
/// gets everything back, except ratings and what is withdrawn.
public final class ArgdownWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        var document = new DocumentText(map, losses);
        return Stream.concat(Stream.of("").map(_ -> document.beginning()),
                Stream.concat(document.statements(), Stream.concat(document.relations(),
                        Stream.concat(document.locutions(), Stream.of("").map(_ -> document.end())))));
    }
}
