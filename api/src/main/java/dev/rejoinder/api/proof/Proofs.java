package dev.rejoinder.api.proof;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.store.StoredEvents;
import dev.rejoinder.api.store.StoredEvents.Link;
import dev.rejoinder.api.store.StoredEvents.Place;

/// Reads what proofs are made of: two queries, however many are asked for at once.
@Component
class Proofs {

    private final StoredEvents events;

    Proofs(StoredEvents events) {
        this.events = events;
    }

    /// What there is at these places, for those of debates that there are.
    Map<Place, Evidence> at(Collection<Place> places) {
        var heads = events.heads(places.stream().map(Place::debateId).collect(toSet()));
        var links =
                events.at(places.stream().flatMap(place -> Stream.of(before(place), place)).collect(toSet()))
                        .stream().collect(toMap(Link::place, identity()));
        var found = new HashMap<Place, Evidence>();
        for (var place : places) {
            var head = heads.get(place.debateId());
            if (head != null) {
                found.put(place, new Evidence(place, head, links.get(before(place)), links.get(place)));
            }
        }
        return found;
    }

    private static Place before(Place place) {
        return new Place(place.debateId(), place.version() - 1);
    }
}
