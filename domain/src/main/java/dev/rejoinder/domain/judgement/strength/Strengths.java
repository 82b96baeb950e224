package dev.rejoinder.domain.judgement.strength;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Columns;
import dev.rejoinder.domain.judgement.IndexList;

/// The strengths of a graph under one semantics, kept true as the graph changes.
///
/// Components are evaluated in the direction of influence, each from its base scores: once where nothing
/// influences itself, by sweeps where something does. A change evaluates what it can reach, in the same way and
/// only as far as bits differ; cycles in its reach are always evaluated again. So the strengths are those of a
/// full pass, bit for bit. Full: one pass over all elements and links, and the sweeps. 18 bytes an element.
public final class Strengths {

    private static final int STALE = 1;

    private static final int CYCLIC = 2;

    private static final int RESTLESS = 4;

    private static final int CIRCULAR = 8;

    private static final int INSIDE = 16;

    private final ArgumentGraph graph;

    private final Evaluation evaluation;

    private final Sweeps sweeps;

    private final Components components;

    private final Components circles;

    private final IndexList roots = new IndexList();

    private byte[] marks = new byte[0];

    private Strengths(ArgumentGraph graph, StrengthSemantics semantics) {
        this.graph = graph;
        evaluation = new Evaluation(graph, semantics);
        sweeps = new Sweeps(graph, evaluation);
        components = new Components(graph, evaluation::bears, _ -> true);
        circles = new Components(graph, relation -> evaluation.bears(relation) && !graph.isAttack(relation),
                element -> has(element, INSIDE));
    }

    /// Evaluates a whole graph.
    public static Strengths of(ArgumentGraph graph, StrengthSemantics semantics) {
        var strengths = new Strengths(graph, semantics);
        for (var element = 0; element < graph.size(); element++) {
            strengths.reconsider(element);
        }
        strengths.settle();
        return strengths;
    }

    /// The strength of a present element; 0 for an absent one, which bears on nothing.
    public double strength(int element) {
        return evaluation.strength(element);
    }

    /// What a present relation carries to its target: its strength times that of its weakest source.
    public double influence(int relation) {
        return evaluation.influence(relation);
    }

    /// Whether the strengths of the element's cycle came to agree; if not, they are the last that were tried.
    public boolean isConverged(int element) {
        return !has(element, RESTLESS);
    }

    /// Whether an element supports itself, directly or through others, so that its strength feeds on itself.
    public boolean isCircularSupport(int element) {
        return has(element, CIRCULAR);
    }

    /// An element was added, withdrawn or restored, or has another base score or other reasons than before.
    public void reconsider(int element) {
        marks = Columns.room(marks, graph.size() - 1);
        evaluation.room();
        if (!has(element, STALE)) {
            roots.add(element);
            mark(element, STALE, true);
        }
    }

    /// Evaluates all that is to be reconsidered, and follows what that changes.
    public void settle() {
        for (var position = 0; position < roots.size(); position++) {
            begin(roots.get(position));
        }
        roots.clear();
        for (var component = components.count() - 1; component >= 0; component--) {
            evaluate(component);
        }
        components.clear();
    }

    private void begin(int element) {
        if (graph.isPresent(element)) {
            components.explore(element);
        } else {
            evaluation.set(element, 0);
            marks[element] = 0;
        }
    }

    private void evaluate(int component) {
        if (components.isCyclic(component)) {
            cycle(component);
            return;
        }
        var element = components.member(components.from(component));
        if (has(element, STALE | CYCLIC)) {
            marks[element] = 0;
            publish(element, evaluation.strength(element), evaluation.evaluate(element));
        }
    }

    private void cycle(int component) {
        var from = components.from(component);
        var to = components.to(component);
        var former = new double[to - from];
        for (var position = from; position < to; position++) {
            former[position - from] = evaluation.strength(components.member(position));
        }
        var converged = sweeps.converge(components, component);
        for (var position = from; position < to; position++) {
            var element = components.member(position);
            publish(element, former[position - from], evaluation.strength(element));
        }
        for (var position = from; position < to; position++) {
            marks[components.member(position)] = (byte) (converged ? CYCLIC : CYCLIC | RESTLESS);
        }
        findCircles(from, to);
    }

    private void findCircles(int from, int to) {
        for (var position = from; position < to; position++) {
            mark(components.member(position), INSIDE, true);
        }
        for (var position = from; position < to; position++) {
            circles.explore(components.member(position));
        }
        for (var circle = 0; circle < circles.count(); circle++) {
            for (var position = circles.from(circle); position < circles.to(circle); position++) {
                mark(circles.member(position), CIRCULAR, circles.isCyclic(circle));
            }
        }
        for (var position = from; position < to; position++) {
            mark(components.member(position), INSIDE, false);
        }
        circles.clear();
    }

    private void publish(int element, double former, double value) {
        evaluation.set(element, value);
        if (Double.doubleToRawLongBits(former) == Double.doubleToRawLongBits(value)) {
            return;
        }
        if (graph.isRelation(element)) {
            spread(element);
            return;
        }
        for (var use = graph.firstUse(element); use != NONE; use = graph.nextUse(use)) {
            spread(graph.user(use));
        }
    }

    private void spread(int relation) {
        var target = components.successor(relation);
        if (target != NONE) {
            mark(target, STALE, true);
        }
    }

    private void mark(int element, int mark, boolean on) {
        marks[element] = (byte) (on ? marks[element] | mark : marks[element] & ~mark);
    }

    private boolean has(int element, int mark) {
        return (marks[element] & mark) != 0;
    }
}
