package dev.rejoinder.domain.judgement.strength;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.Columns;

/// Strengths as a column, and the strength that the semantics gives an element from those of its reasons.
final class Evaluation {

    private final ArgumentGraph graph;

    private final StrengthSemantics semantics;

    private final Influences attacks;

    private final Influences supports;

    private double[] strength = new double[0];

    Evaluation(ArgumentGraph graph, StrengthSemantics semantics) {
        this.graph = graph;
        this.semantics = semantics;
        attacks = new Influences(semantics.adds());
        supports = new Influences(semantics.adds());
    }

    void room() {
        strength = Columns.room(strength, graph.size() - 1);
    }

    double strength(int element) {
        return strength[element];
    }

    void set(int element, double value) {
        strength[element] = value;
    }

    /// Whether a relation counts under the semantics.
    boolean bears(int relation) {
        return semantics.heedsSupports() || graph.isAttack(relation);
    }

    /// The strength that the reasons for and against an element give it now.
    double evaluate(int element) {
        attacks.clear();
        supports.clear();
        for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            if (graph.isPresent(relation)) {
                (graph.isAttack(relation) ? attacks : supports).add(influence(relation));
            }
        }
        return semantics.strength(graph.base(element), attacks.total(), supports.total());
    }

    /// What a present relation carries: its strength times that of its weakest source.
    double influence(int relation) {
        var weakest = 1.0;
        for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
            weakest = Math.min(weakest, strength[graph.source(link)]);
        }
        return strength[relation] * weakest;
    }
}
