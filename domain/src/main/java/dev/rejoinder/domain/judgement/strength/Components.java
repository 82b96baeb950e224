package dev.rejoinder.domain.judgement.strength;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.function.IntPredicate;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.Columns;
import dev.rejoinder.domain.columns.IndexList;

/// Finds what influences travel through: the strongly connected components of all that can be reached from given
/// elements, in an order in which influence only flows from later components to earlier ones.
///
/// A relation influences its target, and so does each of its sources. Pearce's form of Tarjan's algorithm, with
/// stacks of its own in place of recursion; linear in what is reached. 9 bytes an element.
final class Components {

    private static final int START = -2;

    private static final int DONE = Integer.MAX_VALUE;

    private final ArgumentGraph graph;

    private final IntPredicate bears;

    private final IntPredicate within;

    private int[] reach = new int[0];

    private int[] cursor = new int[0];

    private byte[] looped = new byte[0];

    private final IndexList path = new IndexList();

    private final IndexList numbers = new IndexList();

    private final IndexList waiting = new IndexList();

    private final IndexList members = new IndexList();

    private final IndexList starts = new IndexList();

    private int visits;

    /// Follows the relations that bear, among the elements within.
    Components(ArgumentGraph graph, IntPredicate bears, IntPredicate within) {
        this.graph = graph;
        this.bears = bears;
        this.within = within;
    }

    /// Forgets all components found so far.
    void clear() {
        for (var position = 0; position < members.size(); position++) {
            reach[members.get(position)] = 0;
        }
        members.clear();
        starts.clear();
        path.clear();
        numbers.clear();
        waiting.clear();
        visits = 0;
    }

    /// Adds the components of all that an element influences, directly or not, and of itself.
    void explore(int root) {
        room();
        if (isOpen(root)) {
            enter(root);
        }
        while (!path.isEmpty()) {
            var element = path.get(path.size() - 1);
            var next = next(element);
            if (next == NONE) {
                leave(element);
            } else if (reach[next] == 0) {
                enter(next);
            } else if (reach[next] != DONE) {
                reach[element] = Math.min(reach[element], reach[next]);
            }
        }
    }

    int count() {
        return starts.size();
    }

    /// Where the members of a component begin.
    int from(int component) {
        return starts.get(component);
    }

    /// Where the members of a component end.
    int to(int component) {
        return component + 1 < starts.size() ? starts.get(component + 1) : members.size();
    }

    int member(int position) {
        return members.get(position);
    }

    /// Whether the members of a component influence themselves.
    boolean isCyclic(int component) {
        var from = from(component);
        return to(component) - from > 1 || looped[members.get(from)] != 0;
    }

    /// The element that a present relation bears on, or none.
    int successor(int relation) {
        var target = graph.target(relation);
        var counts = graph.isPresent(relation) && graph.isPresent(target) && bears.test(relation);
        return counts && within.test(target) ? target : NONE;
    }

    private void room() {
        reach = Columns.room(reach, graph.size() - 1, 0);
        cursor = Columns.room(cursor, graph.size() - 1, 0);
        looped = Columns.room(looped, graph.size() - 1);
    }

    private boolean isOpen(int element) {
        return graph.isPresent(element) && within.test(element) && reach[element] == 0;
    }

    private void enter(int element) {
        reach[element] = ++visits;
        looped[element] = 0;
        cursor[element] = graph.isRelation(element) ? START : graph.firstUse(element);
        path.add(element);
        numbers.add(visits);
    }

    private int next(int element) {
        if (cursor[element] == START) {
            cursor[element] = NONE;
            return successor(element);
        }
        while (cursor[element] != NONE) {
            var use = cursor[element];
            cursor[element] = graph.nextUse(use);
            var target = successor(graph.user(use));
            if (target == element) {
                looped[element] = 1;
            } else if (target != NONE) {
                return target;
            }
        }
        return NONE;
    }

    private void leave(int element) {
        path.take();
        var number = numbers.take();
        if (!path.isEmpty()) {
            var before = path.get(path.size() - 1);
            reach[before] = Math.min(reach[before], reach[element]);
        }
        waiting.add(element);
        if (reach[element] == number) {
            close(element, number);
        }
    }

    private void close(int root, int number) {
        starts.add(members.size());
        while (!waiting.isEmpty() && reach[waiting.get(waiting.size() - 1)] >= number) {
            var member = waiting.take();
            reach[member] = DONE;
            members.add(member);
        }
        assert reach[root] == DONE;
    }
}
