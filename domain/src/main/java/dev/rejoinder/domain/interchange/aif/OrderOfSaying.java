package dev.rejoinder.domain.interchange.aif;

import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// The order in which statements were made: that of the document, but those whose locutions are joined by transitions
/// change places among themselves so that they follow each other as their locutions do. Circles of transitions are
/// broken at what the document has first.
final class OrderOfSaying {

    private final NodeGraph graph;

    private final Inferences inferences;

    private final Illocutions illocutions;

    private final BitSet joined = new BitSet();

    private final int[] ranks;

    OrderOfSaying(NodeGraph graph, Inferences inferences, Illocutions illocutions) {
        this.graph = graph;
        this.illocutions = illocutions;
        this.inferences = inferences;
        ranks = new int[graph.nodeCount()];
        Arrays.fill(ranks, -1);
        rank();
    }

    private void rank() {
        var waiting = new int[graph.nodeCount()];
        for (var edge = 0; edge < graph.edgeCount(); edge++) {
            if (isStep(edge)) {
                waiting[graph.to(edge)]++;
                joined.set(graph.from(edge));
                joined.set(graph.to(edge));
            }
        }
        var free = new PriorityQueue<Integer>();
        steps().filter(node -> waiting[node] == 0).forEach(free::add);
        var rank = 0;
        for (var first : steps().toArray()) {
            if (ranks[first] < 0 && free.isEmpty()) {
                free.add(first);
            }
            rank = rankFrom(free, waiting, rank);
        }
    }

    private int rankFrom(PriorityQueue<Integer> free, int[] waiting, int start) {
        var rank = start;
        for (@Nullable
        Integer node = free.poll(); node != null; node = free.poll()) {
            if (ranks[node] < 0) {
                ranks[node] = rank++;
                inferences.outgoing().in(node).filter(this::isStep).map(graph::to).forEach(next -> {
                    if (--waiting[next] == 0) {
                        free.add(next);
                    }
                });
            }
        }
        return rank;
    }

    private IntStream steps() {
        return IntStream.range(0, graph.nodeCount())
                .filter(node -> graph.type(node) == NodeType.L || graph.type(node) == NodeType.TA);
    }

    private boolean isStep(int edge) {
        var from = graph.type(graph.from(edge));
        var to = graph.type(graph.to(edge));
        return (from == NodeType.L && to == NodeType.TA) || (from == NodeType.TA && to == NodeType.L);
    }

    /// The statements in that order.
    int[] statements() {
        var all = IntStream.range(0, graph.nodeCount()).filter(node -> graph.type(node) == NodeType.I)
                .toArray();
        var keys = new long[all.length];
        var count = 0;
        for (var statement : all) {
            var rank = rank(statement);
            keys[count] = ((long) rank << 32) | statement;
            count += rank < 0 ? 0 : 1;
        }
        Arrays.sort(keys, 0, count);
        var next = 0;
        for (var place = 0; place < all.length; place++) {
            all[place] = rank(all[place]) < 0 ? all[place] : (int) keys[next++];
        }
        return all;
    }

    /// When the statement's first locution that a transition leads to or from was said, -1 when it has none.
    private int rank(int statement) {
        return illocutions.of(statement, inferences.incoming()).map(illocutions::locution)
                .filter(locution -> locution != Illocutions.NONE && joined.get(locution))
                .map(locution -> ranks[locution]).findFirst().orElse(-1);
    }
}
