package dev.rejoinder.domain.interchange.csv;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.parts.Pieces;

/// Writes a table with a row for the debate and one for each statement, relation and locution, withdrawn ones included,
/// and with verdicts and ratings besides. Nothing is lost but what no map carries.
public final class CsvWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Pieces.deferred(() -> {
            losses.loseBesides(map.heading());
            return new Tabulation(map).pieces();
        });
    }
}
