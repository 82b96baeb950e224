package dev.rejoinder.domain.interchange;

import java.util.List;
import java.util.Optional;

/// How a statement or a relation came, went and was judged.
///
/// @param by the participant who entered it; empty when unknown
/// @param since the version of the debate that it came with; 0 when unknown
/// @param withdrawn whether it is withdrawn at the moment of the map
/// @param ratings how participants rate it
/// @param phases its life as a whole up to that moment, without gaps; empty when unknown
public record Passage(String by, long since, boolean withdrawn, Ratings ratings, List<Phase> phases) {

    /// Nothing is known but that it is there.
    public static final Passage UNKNOWN = new Passage("", 0, false, Ratings.NONE, List.of());

    public Passage {
        phases = List.copyOf(phases);
    }

    /// The last phase, which holds at the moment of the map.
    public Optional<Phase> now() {
        return phases.isEmpty() ? Optional.empty() : Optional.of(phases.getLast());
    }
}
