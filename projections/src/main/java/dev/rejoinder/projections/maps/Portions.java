package dev.rejoinder.projections.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// Divides lists by what their elements weigh.
final class Portions {

    private Portions() {}

    /// The list in as few pieces as this greedy way makes: each weighs this much at most, or is a single element.
    static <T> List<List<T>> of(List<T> things, ToLongFunction<T> weight, long most) {
        var portions = new ArrayList<List<T>>();
        var room = 0L;
        for (var thing : things) {
            var weighs = weight.applyAsLong(thing);
            if (room < weighs || portions.isEmpty()) {
                portions.add(new ArrayList<>());
                room = most;
            }
            portions.getLast().add(thing);
            room -= weighs;
        }
        return portions;
    }
}
