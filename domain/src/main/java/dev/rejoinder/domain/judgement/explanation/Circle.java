package dev.rejoinder.domain.judgement.explanation;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.IndexList;
import dev.rejoinder.domain.judgement.label.Labelling;

/// Finds the shortest way from an undecided element back to itself through undecided elements that bear on it.
final class Circle {

    private static final int UNMET = -2;

    private final ArgumentGraph graph;

    private final Labelling labels;

    /// The relation by which an element was met, and the element that it bears on.
    private final int[] by;

    private final int[] from;

    Circle(ArgumentGraph graph, Labelling labels) {
        this.graph = graph;
        this.labels = labels;
        by = new int[graph.size()];
        from = new int[graph.size()];
        Arrays.fill(by, UNMET);
    }

    /// The way round as elements and the relations between them, from the element on; empty if there is none.
    List<Integer> through(int element) {
        var open = new IndexList();
        if (labels.isUndecided(element)) {
            open.add(element);
        }
        for (var next = 0; next < open.size() && by[element] == UNMET; next++) {
            visit(open.get(next), open);
        }
        return by[element] == UNMET ? List.of() : way(element);
    }

    /// How many attacks lie on a way round.
    static long attacks(ArgumentGraph graph, List<Integer> way) {
        return way.stream().filter(graph::isRelation).filter(graph::isAttack).count();
    }

    private void visit(int element, IndexList open) {
        for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            if (graph.isPresent(relation) && bears(relation, element)) {
                meet(relation, relation, element, open);
                for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
                    meet(graph.source(link), relation, element, open);
                }
            }
        }
    }

    private boolean bears(int relation, int element) {
        return graph.isAttack(relation) || graph.isRequired(relation) || graph.needsSupport(element);
    }

    private void meet(int member, int relation, int element, IndexList open) {
        if (labels.isUndecided(member) && by[member] == UNMET) {
            by[member] = relation;
            from[member] = element;
            open.add(member);
        }
    }

    private List<Integer> way(int element) {
        var way = new ArrayList<Integer>();
        var at = element;
        do {
            way.add(at);
            if (by[at] != at) {
                way.add(by[at]);
            }
            at = from[at];
        } while (at != element);
        return way;
    }
}
