package dev.rejoinder.projections.lists;

/// A place that no list of this order can have: someone made it up.
public final class BadPlace extends RuntimeException {

    BadPlace(Place place) {
        super("'%s' is no place in this list".formatted(place.key()), null, false, false);
    }
}
