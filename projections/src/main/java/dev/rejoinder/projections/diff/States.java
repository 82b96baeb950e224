package dev.rejoinder.projections.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.lists.Pin;

/// Things of one kind at the two moments of a diff, read page by page.
///
/// All of them were touched up to the later version, so all of them must be there then, and each as it was at the
/// version asked for: a graph that is being drawn again shows less, and that is not taken for a difference.
final class States<V> {

    private static final int PAGE = 500;

    private final Map<Pin, V> found = new HashMap<>();

    private final long later;

    private final long earlier;

    private States(long earlier, long later) {
        this.earlier = earlier;
        this.later = later;
    }

    static <V> States<V> read(List<UUID> ids, long earlier, long later,
            Function<List<Pin>, Map<Pin, V>> find) {
        var states = new States<V>(earlier, later);
        for (var from = 0; from < ids.size(); from += PAGE) {
            var page = ids.subList(from, Math.min(ids.size(), from + PAGE));
            states.found.putAll(find.apply(page.stream().map(id -> new Pin(id, later)).toList()));
            if (earlier > 0) {
                states.found.putAll(find.apply(page.stream().map(id -> new Pin(id, earlier)).toList()));
            }
        }
        return states;
    }

    /// True when everything that must be there is there, at the version asked for.
    boolean complete(List<UUID> ids, ToLongFunction<V> version) {
        return found.entrySet().stream()
                .allMatch(entry -> version.applyAsLong(entry.getValue()) == entry.getKey().version())
                && ids.stream().allMatch(id -> found.containsKey(new Pin(id, later)));
    }

    @Nullable
    V earlier(UUID id) {
        return found.get(new Pin(id, earlier));
    }

    @Nullable
    V later(UUID id) {
        return found.get(new Pin(id, later));
    }
}
