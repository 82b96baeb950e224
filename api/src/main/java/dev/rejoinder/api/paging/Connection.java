package dev.rejoinder.api.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import dev.rejoinder.projections.lists.Slice;
import dev.rejoinder.projections.lists.Window;

/// A page of a list. The length of the whole list is counted only when somebody asks.
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo,
        Supplier<CompletableFuture<Long>> counting) {

    /// How long the whole list is.
    public CompletableFuture<Long> totalCount() {
        return counting.get();
    }

    /// The page that a slice of a list makes.
    public static <T> Connection<T> of(Slice<T> slice, Window window, ListIdentity list,
            Supplier<CompletableFuture<Long>> counting) {
        var edges = slice.items().stream().map(item -> new Edge<>(list.cursor(item.place()), item.value()))
                .toList();
        var forward = window.backward() ? window.before() != null : slice.more();
        var backward = window.backward() ? slice.more() : window.after() != null;
        return new Connection<>(edges, new PageInfo(forward, backward,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor()), counting);
    }
}
