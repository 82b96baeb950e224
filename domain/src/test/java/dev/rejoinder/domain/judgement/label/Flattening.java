package dev.rejoinder.domain.judgement.label;

import java.util.stream.IntStream;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Polarity;

/// Other readings of attacks on attacks and of needs, as plain frameworks of attacks between statements. For
/// graphs of attacks, or of needs, with one source each.
final class Flattening {

    private Flattening() {}

    /// Each relation is an argument that its source attacks through its own denial. The first arguments are the
    /// elements; a relation holds there if it has its effect.
    static ArgumentGraph linear(ArgumentGraph graph) {
        var flat = arguments(graph.size());
        for (var element = 0; element < graph.size(); element++) {
            if (graph.isRelation(element)) {
                var denial = flat.addStatement(0.5);
                attack(flat, source(graph, element), denial);
                attack(flat, denial, element);
                attack(flat, element, graph.target(element));
            }
        }
        return flat;
    }

    /// Each relation is an argument that whatever attacks its source attacks too.
    static ArgumentGraph recursive(ArgumentGraph graph) {
        var flat = arguments(graph.size());
        for (var element = 0; element < graph.size(); element++) {
            if (graph.isRelation(element)) {
                attack(flat, element, graph.target(element));
                for (var other : Graphs.incoming(graph, source(graph, element))) {
                    attack(flat, other, element);
                }
            }
        }
        return flat;
    }

    /// Whatever attacks what is needed attacks what needs it.
    static ArgumentGraph extended(ArgumentGraph graph) {
        var size =
                (int) IntStream.range(0, graph.size()).filter(element -> !graph.isRelation(element)).count();
        var flat = arguments(size);
        var needs = new boolean[size][size];
        for (var element = size; element < graph.size(); element++) {
            needs[graph.target(element)][source(graph, element)] |= !graph.isAttack(element);
        }
        for (var target = 0; target < size; target++) {
            needs[target][target] = true;
            for (var needed = 0; needed < target; needed++) {
                for (var deeper = 0; needs[target][needed] && deeper < needed; deeper++) {
                    needs[target][deeper] |= needs[needed][deeper];
                }
            }
        }
        for (var element = size; element < graph.size(); element++) {
            for (var target = 0; target < size; target++) {
                if (graph.isAttack(element) && needs[target][graph.target(element)]) {
                    attack(flat, source(graph, element), target);
                }
            }
        }
        return flat;
    }

    private static ArgumentGraph arguments(int count) {
        var flat = new ArgumentGraph();
        IntStream.range(0, count).forEach(_ -> flat.addStatement(0.5));
        return flat;
    }

    private static void attack(ArgumentGraph flat, int from, int to) {
        flat.addRelation(Polarity.ATTACK, to, 1, from);
    }

    private static int source(ArgumentGraph graph, int relation) {
        return Graphs.sources(graph, relation).getFirst();
    }
}
