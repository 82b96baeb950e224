package dev.rejoinder.domain.interchange.aif;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The lists of a document whose items are read and written one by one, by their names, or those of the object that
/// they are in and their own.
final class Lists {

    static final String NODES = "nodes";

    static final String EDGES = "edges";

    static final String LOCUTIONS = "locutions";

    static final String PARTICIPANTS = "participants";

    static final String SCHEMES = "schemefulfillments";

    /// What speakers did with statements, in an object of our own.
    static final String ACTS = "rejoinder/locutions";

    static final String LAYOUT_NODES = "OVA/nodes";

    static final String LAYOUT_EDGES = "OVA/edges";

    /// Those of the graph itself.
    static final List<String> GRAPH = List.of(NODES, EDGES, SCHEMES, "descriptorfulfillments",
            "cqdescriptorfulfillments", PARTICIPANTS, LOCUTIONS);

    /// Those of a document that wraps a graph.
    static final Set<String> AROUND = Set.of(LAYOUT_NODES, LAYOUT_EDGES, ACTS);

    /// All of them, and what linked data has besides.
    static final List<String> ALL = Stream
            .of(GRAPH, List.of(LAYOUT_NODES, LAYOUT_EDGES, ACTS, LinkedReading.GRAPH)).flatMap(List::stream)
            .toList();

    private Lists() {}
}
