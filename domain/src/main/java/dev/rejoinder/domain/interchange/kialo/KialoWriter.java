package dev.rejoinder.domain.interchange.kialo;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.parts.Pieces;

/// Writes a debate as Kialo exports discussions, in the dialect with one line for each claim. What supports a claim
/// stands below it as Pro, what attacks it as Con; a claim that bears on several is written out once and referred to
/// elsewhere. Several theses stand below a question, which is the title where the debate has none for them.
public final class KialoWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Pieces.deferred(() -> new NumberedOutline(new ClaimGraph(map, losses)).pieces());
    }
}
