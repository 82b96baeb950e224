package dev.rejoinder.domain.interchange.graph;

import java.util.List;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.origin.Origin;

/// What things are called elsewhere, in graphs that have no place for what they carried there.
public final class Origins {

    private Origins() {}

    /// The origins as `system:id`.
    public static List<String> names(List<Origin> origins) {
        return origins.stream().map(origin -> origin.system() + ":" + origin.id()).toList();
    }

    /// Notes in the losses of the element what its origins carried.
    public static void leaveOutForeign(String element, List<Origin> origins, Losses losses) {
        var carrying = origins.stream().filter(origin -> !origin.foreign().isEmpty()).toList();
        names(carrying).forEach(name -> losses.lose(element, "origin", Treatment.LEFT_OUT,
                "What %s carried beyond its identifier has no place in the format".formatted(name)));
    }
}
