package dev.rejoinder.domain.interchange.graph;

import java.util.Optional;

import dev.rejoinder.domain.layout.Point;

/// Where a layout puts what is on a map.
@FunctionalInterface
public interface Positions {

    /// Nobody laid the map out.
    Positions NONE = key -> Optional.empty();

    /// Where the statement or relation of this key is, if it has a place.
    Optional<Point> of(String key);
}
