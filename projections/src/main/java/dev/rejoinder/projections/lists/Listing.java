package dev.rejoinder.projections.lists;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.rejoinder.projections.graph.Graph;

/// One kind of list, read page by page. Each owner has a list of its own; one statement reads the same part
/// of the lists of any number of owners.
public interface Listing<T> {

    /// The name of this kind of list, different from all others.
    String name();

    /// The part of each owner's list that lies in the window, narrowed by the filter's parameters.
    Map<Pin, Slice<T>> read(Graph graph, List<Pin> owners, Map<String, Object> filter, Window window);

    /// How long each owner's list is.
    Map<Pin, Long> totals(Graph graph, List<Pin> owners, Map<String, Object> filter);

    /// The fixed statements behind it, for checking them.
    Stream<String> statements();
}
