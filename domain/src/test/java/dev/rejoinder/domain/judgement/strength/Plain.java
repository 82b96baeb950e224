package dev.rejoinder.domain.judgement.strength;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;

/// Strengths computed in the plainest way, to compare with.
final class Plain {

    private Plain() {}

    /// What the semantics gives an element from the strengths of its reasons.
    static double step(ArgumentGraph graph, StrengthSemantics semantics, Strengths strengths, int element) {
        return semantics.strength(graph.base(element),
                gathered(semantics, influences(graph, strengths, element, true)),
                gathered(semantics, influences(graph, strengths, element, false)));
    }

    /// An order by lot in which sources and targets come before what needs them.
    static int[] someOrder(ArgumentGraph graph, Random random) {
        var rest = new ArrayList<>(IntStream.range(0, graph.size()).boxed().toList());
        Collections.shuffle(rest, random);
        var order = new ArrayList<Integer>();
        while (!rest.isEmpty()) {
            var ready = rest.stream().filter(element -> order.containsAll(needs(graph, element))).findFirst()
                    .orElseThrow();
            order.add(ready);
            rest.removeIf(ready::equals);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> needs(ArgumentGraph graph, int element) {
        return graph.isRelation(element)
                ? Stream.concat(Stream.of(graph.target(element)), Graphs.sources(graph, element).stream())
                        .toList()
                : List.of();
    }

    private static double[] influences(ArgumentGraph graph, Strengths strengths, int element,
            boolean attacks) {
        return Graphs.incoming(graph, element).stream()
                .filter(relation -> graph.isAttack(relation) == attacks)
                .mapToDouble(
                        relation -> strengths.strength(relation) * Graphs.sources(graph, relation).stream()
                                .mapToDouble(strengths::strength).min().orElseThrow())
                .toArray();
    }

    private static double gathered(StrengthSemantics semantics, double[] influences) {
        var gathered = semantics.nothing();
        for (var influence : influences) {
            gathered = semantics.adds() ? gathered + influence : gathered * (1 - influence);
        }
        return gathered;
    }
}
