package dev.rejoinder.projections.neighbourhood;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.projections.neighbourhood.Sighting.End;

/// What was met so far on the way outward. A relation is taken together with all its ends or, when they no
/// longer fit the limit, not at all.
final class Expedition {

    private final Surroundings surroundings;

    private final Map<UUID, End> met = new LinkedHashMap<>();

    private final Map<UUID, Sighting> taken = new LinkedHashMap<>();

    private List<End> frontier;

    private boolean truncated;

    Expedition(Surroundings surroundings, End centre) {
        this.surroundings = surroundings;
        frontier = List.of(centre);
        met.put(centre.id(), centre);
    }

    boolean goesOn() {
        return !frontier.isEmpty();
    }

    Collection<End> frontier() {
        return frontier;
    }

    void meet(List<Sighting> sightings) {
        truncated |= sightings.size() > surroundings.limit();
        var next = new ArrayList<End>();
        for (var sighting : sightings) {
            if (!taken.containsKey(sighting.relation().id())) {
                take(sighting, next);
            }
        }
        frontier = next;
    }

    private void take(Sighting sighting, List<End> next) {
        var fresh = sighting.ends().filter(end -> !met.containsKey(end.id())).toList();
        if (met.size() + fresh.size() > surroundings.limit()) {
            truncated = true;
            return;
        }
        taken.put(sighting.relation().id(), sighting);
        fresh.forEach(end -> met.put(end.id(), end));
        sighting.onward(surroundings).filter(fresh::contains).forEach(next::add);
    }

    Neighbourhood neighbourhood(UUID debate, long version) {
        return new Neighbourhood(debate, version, ids(Subject.Kind.STATEMENT), ids(Subject.Kind.RELATION),
                truncated);
    }

    private List<UUID> ids(Subject.Kind kind) {
        return ends(kind).sorted(Comparator.comparingLong(End::since)).map(End::id).toList();
    }

    private Stream<End> ends(Subject.Kind kind) {
        return met.values().stream().filter(end -> end.subject().kind() == kind);
    }
}
