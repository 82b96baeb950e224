package dev.rejoinder.domain.judgement.strength;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.Columns;
import dev.rejoinder.domain.columns.IndexList;

/// Places all elements so that influence flows from lower places to higher ones; the members of a cycle share
/// a place.
///
/// A new element comes first, as most only influence others. Where a change breaks the order, all that its
/// target influences moves, in an order of its own, behind everything else: nothing outside of it is influenced
/// by it. Cycles have odd places, all others even ones. The places decide when an element is evaluated, never
/// what comes out.
final class Precedence {

    private static final int[] NO_MEMBERS = {};

    private static final int LAST = Integer.MAX_VALUE / 2;

    private final ArgumentGraph graph;

    private final Components components;

    private final Map<Integer, int[]> cycles = new HashMap<>();

    private int[] place = new int[0];

    private int known;

    private int first;

    private int last;

    Precedence(ArgumentGraph graph, Components components) {
        this.graph = graph;
        this.components = components;
    }

    void room() {
        place = Columns.room(place, graph.size() - 1, 0);
        for (; known < graph.size(); known++) {
            first -= 2;
            place[known] = first;
        }
    }

    int place(int element) {
        return place[element];
    }

    /// Whether an element shares its place with what influences it.
    boolean isCyclic(int element) {
        return (place[element] & 1) != 0;
    }

    /// The members of an element's cycle.
    int[] cycle(int element) {
        return cycles.getOrDefault(place[element], NO_MEMBERS);
    }

    /// Whether all that influences an element has a lower place.
    boolean isRespected(int element) {
        for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            if (components.successor(relation) != NONE && !comeBefore(relation, place[element])) {
                return false;
            }
        }
        return true;
    }

    /// Places all that the roots influence anew, and names one member of each place in the new order.
    void rearrange(IndexList roots, IntConsumer named) {
        for (var position = 0; position < roots.size(); position++) {
            components.explore(roots.get(position));
        }
        for (var component = components.count() - 1; component >= 0; component--) {
            last += 2;
            move(component, components.isCyclic(component) ? last + 1 : last);
            named.accept(components.member(components.from(component)));
        }
        components.clear();
    }

    /// An element is absent: it is on no cycle any more.
    void release(int element) {
        if (isCyclic(element)) {
            cycles.remove(place[element]);
            place[element]--;
        }
    }

    /// Whether places are about to run out, so that all elements should be placed anew.
    boolean isExhausted() {
        return last > LAST || first < -LAST;
    }

    /// Forgets all places.
    void reset() {
        cycles.clear();
        Arrays.fill(place, 0);
        first = 0;
        last = 0;
    }

    private boolean comeBefore(int relation, int limit) {
        var before = place[relation] < limit;
        for (var link = graph.firstSource(relation); before && link != NONE; link = graph.nextSource(link)) {
            before = place[graph.source(link)] < limit;
        }
        return before;
    }

    private void move(int component, int to) {
        var from = components.from(component);
        var cyclic = (to & 1) != 0;
        var members = cyclic ? new int[components.to(component) - from] : NO_MEMBERS;
        for (var position = from; position < components.to(component); position++) {
            var member = components.member(position);
            if (isCyclic(member)) {
                cycles.remove(place[member]);
            }
            place[member] = to;
            if (cyclic) {
                members[position - from] = member;
            }
        }
        if (cyclic) {
            cycles.put(to, members);
        }
    }
}
