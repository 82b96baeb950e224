package dev.rejoinder.api.exports;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.MapPlacing;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.parts.Pieces;

/// Makes the writer that puts a map into a format. It may read the map in order to lay it out.
@FunctionalInterface
interface Drafter {

    /// The writer for this map. `option` gives the text of an option of the request by its name, empty where it is not
    /// named.
    MapWriter writer(ArgumentMap map, UnaryOperator<String> option);

    /// The same writer for all maps.
    static Drafter always(MapWriter writer) {
        return (_, _) -> writer;
    }

    /// A writer that is told where everything lies. The map is laid out when the first piece is asked for.
    static Drafter placed(Function<Positions, MapWriter> writer) {
        return always((map, losses) -> Pieces
                .deferred(() -> writer.apply(MapPlacing.positions(map)).write(map, losses)));
    }
}
