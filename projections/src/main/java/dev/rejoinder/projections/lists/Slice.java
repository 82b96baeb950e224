package dev.rejoinder.projections.lists;

import java.util.List;

/// The members of a list that lie in a window, in the list's order, and whether more lie beyond its far end.
public record Slice<T>(List<Item<T>> items, boolean more) {

    /// One member and its place.
    public record Item<T>(T value, Place place) {}

    /// What was read for a window, in the order of reading: one more than asked for when there is more.
    public static <T> Slice<T> of(List<Item<T>> read, Window window) {
        var more = read.size() > window.size();
        var kept = more ? read.subList(0, window.size()) : read;
        return new Slice<>(window.backward() ? kept.reversed() : List.copyOf(kept), more);
    }
}
