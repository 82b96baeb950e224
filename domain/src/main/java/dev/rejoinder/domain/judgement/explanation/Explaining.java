package dev.rejoinder.domain.judgement.explanation;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.IndexList;
import dev.rejoinder.domain.judgement.explanation.Explanation.Cause;
import dev.rejoinder.domain.judgement.explanation.Explanation.Ground;
import dev.rejoinder.domain.judgement.explanation.Explanation.Step;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.label.Labelling;

/// Explains a label by unfolding it: from the element to every objection, to the reply that refutes it, and on.
///
/// What bears on the element is labelled anew, and each element remembers when it was decided. Of several
/// witnesses the one decided first is named; it was decided before what it is a witness for, so the steps end.
public final class Explaining {

    private final ArgumentGraph graph;

    private final Cone cone;

    private final Labelling labels;

    private final int[] decided;

    private int clock;

    private Explaining(ArgumentGraph whole, int element) {
        cone = Cone.of(whole, element);
        graph = cone.part();
        decided = new int[graph.size()];
        labels = Labelling.of(graph, one -> decided[one] = ++clock);
    }

    /// Why an element of a graph has its grounded label, in at most so many steps.
    public static Explanation of(ArgumentGraph graph, int element, int stepsMax) {
        if (!graph.isPresent(element)) {
            var step = new Step(element, Label.ABSENT, Cause.ABSENT, List.of());
            return new Explanation(element, Label.ABSENT, List.of(step), List.of(), true);
        }
        return new Explaining(graph, element).unfold(element, stepsMax);
    }

    private Explanation unfold(int element, int stepsMax) {
        var steps = new ArrayList<Step>();
        var met = new BitSet();
        var open = new IndexList();
        meet(cone.subject(), met, open);
        var circle = new Circle(graph, labels).through(cone.subject());
        var next = 0;
        for (; next < open.size() && next < stepsMax; next++) {
            var grounds = grounds(open.get(next));
            steps.add(step(open.get(next), grounds, circle));
            if (!labels.isUndecided(open.get(next))) {
                var before = decided[open.get(next)];
                grounds.forEach(ground -> follow(ground, before, met, open));
            }
        }
        return new Explanation(element, labels.label(cone.subject()), steps, originals(circle),
                next == open.size());
    }

    private void follow(Ground ground, int before, BitSet met, IndexList open) {
        var relation = ground.relation();
        if (labels.isIn(relation) && decided[relation] < before && graph.firstIncoming(relation) != NONE) {
            meet(relation, met, open);
        }
        if (labels.isOut(ground.settledBy())) {
            meet(ground.settledBy(), met, open);
            return;
        }
        for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
            meet(graph.source(link), met, open);
        }
    }

    private static void meet(int element, BitSet met, IndexList open) {
        if (!met.get(element)) {
            met.set(element);
            open.add(element);
        }
    }

    private Step step(int element, List<Ground> grounds, List<Integer> circle) {
        var outer = grounds.stream().map(ground -> new Ground(cone.original(ground.relation()),
                cone.original(ground.settledBy()))).toList();
        return new Step(cone.original(element), labels.label(element), cause(element, grounds, circle),
                outer);
    }

    private Cause cause(int element, List<Ground> grounds, List<Integer> circle) {
        return switch (labels.label(element)) {
            case IN -> grounds.isEmpty() ? Cause.UNOPPOSED : Cause.ANSWERED;
            case OUT -> labels.isCircular(element)
                    ? Cause.CIRCULAR
                    : grounds.stream().anyMatch(ground -> isHit(ground, element))
                            ? Cause.HIT
                            : Cause.UNSUPPORTED;
            case UNDECIDED -> circle.isEmpty()
                    ? Cause.WAITING
                    : Circle.attacks(graph, circle) % 2 == 0 ? Cause.STAND_OFF : Cause.SELF_DEFEATING;
            case ABSENT -> Cause.ABSENT;
        };
    }

    private List<Ground> grounds(int element) {
        var grounds = new ArrayList<Ground>();
        for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            if (graph.isPresent(relation) && matters(relation, element)) {
                grounds.add(new Ground(relation, settler(relation, element)));
            }
        }
        if (labels.isOut(element)) {
            return first(grounds, element);
        }
        if (labels.isIn(element) && graph.needsSupport(element)) {
            keepFirstSupport(grounds);
        }
        return grounds;
    }

    private List<Ground> first(List<Ground> grounds, int element) {
        var hit = grounds.stream().filter(ground -> isHit(ground, element))
                .min((one, other) -> Integer.compare(latest(one), latest(other)));
        return hit.map(List::of).orElseGet(() -> grounds.stream()
                .filter(ground -> !graph.isAttack(ground.relation())).toList());
    }

    private boolean matters(int relation, int element) {
        var requires = graph.isRequired(relation);
        var burdened = graph.needsSupport(element) && !graph.isAttack(relation);
        return switch (labels.label(element)) {
            case IN -> graph.isAttack(relation) || requires || (burdened && labels.isEffective(relation));
            case OUT -> labels.hits(relation) || burdened || (requires && labels.isCircular(element));
            case UNDECIDED -> graph.isAttack(relation)
                    ? !labels.isIdle(relation)
                    : (requires && !labels.isGranted(relation)) || (burdened && !labels.isIdle(relation));
            case ABSENT -> false;
        };
    }

    private void keepFirstSupport(List<Ground> grounds) {
        var first = grounds.stream().map(Ground::relation)
                .filter(relation -> !graph.isAttack(relation) && labels.isEffective(relation))
                .min((one, other) -> Integer.compare(latest(one), latest(other)));
        grounds.removeIf(ground -> !graph.isAttack(ground.relation()) && !graph.isRequired(ground.relation())
                && first.filter(relation -> relation == ground.relation()).isEmpty());
    }

    private int settler(int relation, int element) {
        var wanted = labels.isUndecided(element) ? Label.UNDECIDED : Label.OUT;
        var settler = labels.label(relation) == wanted ? relation : NONE;
        if (labels.isIn(element) && !graph.isAttack(relation)) {
            return granter(relation, element);
        }
        for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
            var source = graph.source(link);
            if (labels.label(source) == wanted && (settler == NONE || decided[source] < decided[settler])) {
                settler = source;
            }
        }
        return settler == NONE ? relation : settler;
    }

    private int granter(int relation, int element) {
        var lapsed = labels.isOut(relation) && decided[relation] < decided[element];
        return lapsed || !graph.isRequired(relation) ? relation : graph.source(graph.firstSource(relation));
    }

    private boolean isHit(Ground ground, int element) {
        return labels.hits(ground.relation()) && latest(ground) < decided[element];
    }

    private int latest(Ground ground) {
        var relation = ground.relation();
        return graph.isAttack(relation)
                ? latest(relation)
                : Math.max(decided[relation], decided[ground.settledBy()]);
    }

    private int latest(int relation) {
        var latest = decided[relation];
        for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
            latest = Math.max(latest, decided[graph.source(link)]);
        }
        return latest;
    }

    private List<Integer> originals(List<Integer> copies) {
        return copies.stream().map(cone::original).toList();
    }
}
