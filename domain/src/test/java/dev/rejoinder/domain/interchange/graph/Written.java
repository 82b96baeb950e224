package dev.rejoinder.domain.interchange.graph;

import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.LossReport;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;

/// What a writer made of a map.
public record Written(String text, LossReport report) {

    /// The whole document.
    public static Written by(MapWriter writer, ArgumentMap map) {
        var losses = new Losses();
        try (var pieces = writer.write(map, losses)) {
            return new Written(pieces.collect(Collectors.joining()), losses.report());
        }
    }
}
