package dev.rejoinder.domain.judgement.strength;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.Columns;

/// Finds strengths that agree with each other around a cycle.
///
/// All members start from their base scores and move together, each sweep, towards what the semantics gives them
/// from the strengths of the sweep before: an Euler scheme for Potyka's continuous model, whose step halves
/// every 50 sweeps down to 1/64. So the result depends on the component and on what flows into it, on no order
/// of its members and on nothing that was there before.
final class Sweeps {

    private static final int CAP = 5_000;

    private static final int PER_STEP = 50;

    private static final int SMALLEST_STEP = 6;

    private static final double CLOSE_ENOUGH = 1e-11;

    private final ArgumentGraph graph;

    private final Evaluation evaluation;

    private double[] next = new double[0];

    Sweeps(ArgumentGraph graph, Evaluation evaluation) {
        this.graph = graph;
        this.evaluation = evaluation;
    }

    /// Evaluates the members of a cycle from their bases, and says whether they came to agree.
    boolean converge(int[] cycle) {
        next = Columns.room(next, cycle.length);
        for (var member : cycle) {
            evaluation.set(member, graph.base(member));
        }
        for (var sweep = 0; sweep < CAP; sweep++) {
            var step = 1.0 / (1 << Math.min(sweep / PER_STEP, SMALLEST_STEP));
            if (sweep(cycle, step) <= CLOSE_ENOUGH) {
                return true;
            }
        }
        return false;
    }

    private double sweep(int[] cycle, double step) {
        var furthest = 0.0;
        for (var position = 0; position < cycle.length; position++) {
            next[position] = evaluation.evaluate(cycle[position]);
        }
        for (var position = 0; position < cycle.length; position++) {
            var before = evaluation.strength(cycle[position]);
            var gap = next[position] - before;
            furthest = Math.max(furthest, Math.abs(gap));
            evaluation.set(cycle[position], before + step * gap);
        }
        return furthest;
    }
}
