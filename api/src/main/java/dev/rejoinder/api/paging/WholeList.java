package dev.rejoinder.api.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.rejoinder.projections.lists.Place;
import dev.rejoinder.projections.lists.Slice;

/// A list that is in memory as a whole, and answered page by page. The places of its members are their numbers.
public record WholeList<T>(List<T> members, ListIdentity identity) {

    /// The page that the arguments ask for.
    public Connection<T> page(PageArguments arguments) {
        var window = arguments.window(identity);
        var low = window.after() == null ? 0 : clamped(window.after().number() + 1);
        var high = window.before() == null ? members.size() : clamped(window.before().number());
        var from = window.backward() ? Math.max(low, high - window.size()) : low;
        var until = window.backward() ? high : Math.min(high, from + window.size());
        var items = IntStream.range(from, until)
                .mapToObj(number -> new Slice.Item<>(members.get(number), Place.at(number))).toList();
        var more = window.backward() ? from > low : until < high;
        return Connection.of(new Slice<>(items, more), window, identity,
                () -> CompletableFuture.completedFuture((long) members.size()));
    }

    private int clamped(long number) {
        return Math.clamp(number, 0, members.size());
    }
}
