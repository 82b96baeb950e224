package dev.rejoinder.domain.judgement.position;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.LinkedHashMap;
import java.util.List;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.IndexList;
import dev.rejoinder.domain.judgement.label.Labelling;

/// What the grounded labels leave undecided, in parts that do not bear on each other.
final class Residue {

    private final ArgumentGraph graph;

    private final Labelling grounded;

    private final int[] leader;

    private Residue(ArgumentGraph graph, Labelling grounded) {
        this.graph = graph;
        this.grounded = grounded;
        leader = new int[graph.size()];
    }

    /// The elements of each part, in the order of their first elements.
    static List<int[]> parts(ArgumentGraph graph, Labelling grounded) {
        return new Residue(graph, grounded).split();
    }

    private List<int[]> split() {
        for (var element = 0; element < leader.length; element++) {
            leader[element] = element;
        }
        for (var element = 0; element < leader.length; element++) {
            if (grounded.isUndecided(element)) {
                joinReasons(element);
            }
        }
        var parts = new LinkedHashMap<Integer, IndexList>();
        for (var element = 0; element < leader.length; element++) {
            if (grounded.isUndecided(element)) {
                parts.computeIfAbsent(find(element), _ -> new IndexList()).add(element);
            }
        }
        return parts.values().stream().map(IndexList::toArray).toList();
    }

    private void joinReasons(int element) {
        for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            if (graph.isPresent(relation)) {
                join(element, relation);
                for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
                    join(element, graph.source(link));
                }
            }
        }
    }

    private void join(int one, int other) {
        if (grounded.isUndecided(other)) {
            leader[find(one)] = find(other);
        }
    }

    private int find(int element) {
        var at = element;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
