package dev.rejoinder.domain.judgement.explanation;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.domain.judgement.strength.Strengths;

/// Divides the difference between an element's strength and its base score among its reasons, by the rule of
/// Aumann and Shapley: each reason is paid what it adds while all grow together from nothing to what they are.
///
/// Where influences add up, each gets its part of the sum. Where what they leave over is multiplied, the growth
/// is followed in small steps, and what rounding leaves is divided likewise.
public final class Shares {

    private static final int STEPS = 256;

    private static final double SMALL = 1e-6;

    private final ArgumentGraph graph;

    private final StrengthSemantics semantics;

    private final double base;

    private final double change;

    private final List<Share> reasons = new ArrayList<>();

    private Shares(ArgumentGraph graph, StrengthSemantics semantics, Strengths strengths, int element) {
        this.graph = graph;
        this.semantics = semantics;
        base = graph.base(element);
        for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            if (graph.isPresent(relation) && (graph.isAttack(relation) || semantics.heedsSupports())) {
                var influence = strengths.influence(relation);
                reasons.add(new Share(relation, graph.isAttack(relation) ? -influence : influence, 0));
            }
        }
        change = at(1, NONE) - base;
    }

    /// The share of each present reason for or against an element, in the order of their addition.
    public static List<Share> of(ArgumentGraph graph, StrengthSemantics semantics, Strengths strengths,
            int element) {
        var shares = new Shares(graph, semantics, strengths, element);
        return (semantics.adds() ? shares.ofSum() : shares.ofProducts()).reversed();
    }

    private List<Share> ofSum() {
        var energy = reasons.stream().mapToDouble(Share::influence).sum();
        var slope = Math.abs(energy) > SMALL ? change / energy : slope();
        return reasons.stream().map(reason -> paid(reason, reason.influence() * slope)).toList();
    }

    private double slope() {
        return switch (semantics) {
            case MULTILAYER_PERCEPTRON -> base * (1 - base);
            case EULER_BASED -> base * (1 - base) / (1 + base);
            case H_CATEGORIZER -> base;
            default -> 0;
        };
    }

    private List<Share> ofProducts() {
        var paid = reasons.stream().map(reason -> paid(reason, grown(reason))).toList();
        var sum = paid.stream().mapToDouble(Share::share).sum();
        return paid.stream().map(reason -> paid(reason, Math.abs(sum) > SMALL
                ? reason.share() * change / sum
                : reason.share())).toList();
    }

    private double grown(Share reason) {
        var sum = 0.0;
        for (var step = 0; step < STEPS; step++) {
            var growth = (step + 0.5) / STEPS;
            var pace = 0.5 / STEPS;
            sum += at(growth, reason.relation(), pace) - at(growth, reason.relation(), -pace);
        }
        return sum;
    }

    private double at(double growth, int relation) {
        return at(growth, relation, 0);
    }

    /// The strength if all influences had grown so far, and that of one relation by so much more.
    private double at(double growth, int relation, double more) {
        var attack = semantics.nothing();
        var support = semantics.nothing();
        for (var reason : reasons) {
            var grown = Math.abs(reason.influence())
                    * (growth + (reason.relation() == relation ? more : 0));
            if (graph.isAttack(reason.relation())) {
                attack = semantics.adds() ? attack + grown : attack * (1 - grown);
            } else {
                support = semantics.adds() ? support + grown : support * (1 - grown);
            }
        }
        return semantics.strength(base, attack, support);
    }

    private static Share paid(Share reason, double share) {
        return new Share(reason.relation(), reason.influence(), share);
    }
}
