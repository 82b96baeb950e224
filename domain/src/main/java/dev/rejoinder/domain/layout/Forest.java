package dev.rejoinder.domain.layout;

import java.util.stream.IntStream;

/// The trees that elements hang in, row by row: first all theses, in the order in which they were said, then all
/// that hangs directly below them, and so on. So parents come before children, and the children of one parent come
/// one after the other, in the order in which they came to hang there. Statements that have nothing to do with any
/// other are kept apart. The place of an element in this order is its rank.
final class Forest {

    private final LayoutGraph graph;

    private final int[] alone;

    private final int trees;

    private final int[] elements;

    private final int[] first;

    Forest(LayoutGraph graph) {
        this.graph = graph;
        var starts = starts();
        alone = theses().filter(element -> starts[element] == starts[element + 1]).toArray();
        elements = new int[graph.size() - alone.length];
        first = new int[elements.length + 1];
        var roots = theses().filter(element -> starts[element] < starts[element + 1]).toArray();
        trees = roots.length;
        System.arraycopy(roots, 0, elements, 0, trees);
        rank(starts, children(starts));
    }

    private IntStream theses() {
        return IntStream.range(0, graph.size()).filter(element -> graph.parent(element) == LayoutGraph.NONE);
    }

    /// Where the children of each element start in the list of children.
    private int[] starts() {
        var starts = new int[graph.size() + 1];
        graph.hung().stream().forEach(element -> starts[graph.parent(element) + 1]++);
        for (var element = 0; element < graph.size(); element++) {
            starts[element + 1] += starts[element];
        }
        return starts;
    }

    private int[] children(int[] starts) {
        var children = new int[graph.hung().size()];
        var next = starts.clone();
        graph.hung().stream().forEach(element -> children[next[graph.parent(element)]++] = element);
        return children;
    }

    private void rank(int[] starts, int[] children) {
        var next = trees;
        for (var rank = 0; rank < elements.length; rank++) {
            first[rank] = next;
            var start = starts[elements[rank]];
            var count = starts[elements[rank] + 1] - start;
            System.arraycopy(children, start, elements, next, count);
            next += count;
        }
        first[elements.length] = next;
    }

    /// How many elements have ranks.
    int size() {
        return elements.length;
    }

    /// How many trees there are; their theses have the first ranks.
    int trees() {
        return trees;
    }

    /// The statements that have nothing to do with any other.
    int[] alone() {
        return alone;
    }

    int element(int rank) {
        return elements[rank];
    }

    /// The rank of the first child; that of the last child is one less than `end`.
    int first(int rank) {
        return first[rank];
    }

    int end(int rank) {
        return first[rank + 1];
    }

    boolean isRelation(int rank) {
        return graph.role(elements[rank]) == Role.RELATION;
    }

    boolean isPremise(int rank) {
        return graph.role(elements[rank]) == Role.PREMISE;
    }

    /// The size of a statement's box along the rows.
    double breadth(int element) {
        return graph.direction() == Direction.DOWN ? graph.width(element) : graph.height(element);
    }

    /// The size of a statement's box across the rows.
    double depth(int element) {
        return graph.direction() == Direction.DOWN ? graph.height(element) : graph.width(element);
    }
}
