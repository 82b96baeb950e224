package dev.rejoinder.domain.judgement.strength;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

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

    /// What the strengths come to when each is taken again and again from those before, whatever they were at first.
    static double[] agreement(ArgumentGraph graph, StrengthSemantics semantics, DoubleSupplier start) {
        var strengths = DoubleStream.generate(start).limit(graph.size()).toArray();
        for (var round = 0; round < 3_000; round++) {
            var before = strengths.clone();
            for (var element = 0; element < graph.size(); element++) {
                strengths[element] = semantics.strength(graph.base(element),
                        gathered(semantics, influences(graph, before, element, true)),
                        gathered(semantics, influences(graph, before, element, false)));
            }
        }
        return strengths;
    }

    private static double[] influences(ArgumentGraph graph, double[] strengths, int element,
            boolean attacks) {
        return Graphs.incoming(graph, element).stream()
                .filter(relation -> graph.isAttack(relation) == attacks)
                .mapToDouble(relation -> strengths[relation] * Graphs.sources(graph, relation).stream()
                        .mapToDouble(source -> strengths[source]).min().orElseThrow())
                .toArray();
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
