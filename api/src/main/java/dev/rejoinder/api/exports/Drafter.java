package dev.rejoinder.api.exports;

import java.util.function.UnaryOperator;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MapWriter;

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
}
