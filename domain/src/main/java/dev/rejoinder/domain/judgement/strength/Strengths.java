package dev.rejoinder.domain.judgement.strength;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.Arrays;
import java.util.function.IntConsumer;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.Columns;
import dev.rejoinder.domain.columns.IndexList;

/// The strengths of a graph under one semantics, kept true as the graph changes.
///
/// Elements are evaluated in the direction of influence, each from its base score: once where nothing influences
/// itself, by sweeps where something does. A change evaluates what it influences, in the same way and only as
/// far as bits differ; a cycle is evaluated whole and from its bases. So the strengths are those of a full pass,
/// bit for bit. Full: one pass over all elements and links, and the sweeps. About 22 bytes an element.
public final class Strengths {

    private static final int STALE = 1;

    private static final int CYCLIC = 2;

    private static final int RESTLESS = 4;

    private static final int CIRCULAR = 8;

    private final ArgumentGraph graph;

    private final Evaluation evaluation;

    private final Sweeps sweeps;

    private final Circles circles;

    private final Precedence precedence;

    private final IndexList rewired = new IndexList();

    private final IndexList stale = new IndexList();

    private final Agenda agenda = new Agenda();

    private final IntConsumer touched;

    private byte[] marks = new byte[0];

    private Strengths(ArgumentGraph graph, StrengthSemantics semantics, IntConsumer touched) {
        this.graph = graph;
        this.touched = touched;
        evaluation = new Evaluation(graph, semantics);
        sweeps = new Sweeps(graph, evaluation);
        circles = new Circles(graph, evaluation);
        precedence = new Precedence(graph, new Components(graph, evaluation::bears, _ -> true));
    }

    /// Evaluates a whole graph.
    public static Strengths of(ArgumentGraph graph, StrengthSemantics semantics) {
        return of(graph, semantics, _ -> {});
    }

    /// Evaluates a whole graph, and from now on names each element whose strength may have become another one, or of
    /// which another thing is said, perhaps several times.
    public static Strengths of(ArgumentGraph graph, StrengthSemantics semantics, IntConsumer touched) {
        var strengths = new Strengths(graph, semantics, touched);
        strengths.evaluateAll();
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

    /// An element has another base score.
    public void reweigh(int element) {
        room();
        if (!has(element, STALE)) {
            stale.add(element);
            marks[element] |= STALE;
        }
    }

    /// An element was added, withdrawn or restored, or has other reasons than before.
    public void rewire(int element) {
        reweigh(element);
        rewired.add(element);
    }

    /// Evaluates all that was reweighed or rewired, and follows what that changes.
    public void settle() {
        if (precedence.isExhausted()) {
            evaluateAll();
            return;
        }
        place();
        for (var position = 0; position < stale.size(); position++) {
            begin(stale.get(position));
        }
        stale.clear();
        while (!agenda.isEmpty()) {
            var element = agenda.take();
            if (has(element, STALE)) {
                evaluate(element);
            }
        }
    }

    private void evaluateAll() {
        if (graph.size() == 0) {
            return;
        }
        stale.clear();
        rewired.clear();
        precedence.reset();
        room();
        for (var element = 0; element < graph.size(); element++) {
            touched.accept(element);
            marks[element] = 0;
            evaluation.set(element, 0);
            rewired.add(element);
        }
        precedence.rearrange(rewired, this::evaluate);
        rewired.clear();
    }

    private void room() {
        marks = Columns.room(marks, graph.size() - 1);
        evaluation.room();
        precedence.room();
    }

    private void place() {
        var misplaced = new IndexList();
        for (var position = 0; position < rewired.size(); position++) {
            var element = rewired.get(position);
            if (has(element, CYCLIC) || !precedence.isRespected(element)) {
                misplaced.add(element);
            }
        }
        rewired.clear();
        precedence.rearrange(misplaced, element -> {
            if (has(element, CYCLIC) || precedence.isCyclic(element)) {
                reweigh(element);
            }
        });
    }

    private void begin(int element) {
        if (graph.isPresent(element)) {
            agenda.add(precedence.place(element), element);
        } else {
            touched.accept(element);
            precedence.release(element);
            evaluation.set(element, 0);
            marks[element] = 0;
        }
    }

    private void evaluate(int element) {
        if (precedence.isCyclic(element)) {
            evaluate(precedence.cycle(element));
            return;
        }
        touched.accept(element);
        marks[element] = 0;
        publish(element, evaluation.strength(element), evaluation.evaluate(element));
    }

    private void evaluate(int[] cycle) {
        var former = Arrays.stream(cycle).mapToDouble(evaluation::strength).toArray();
        var converged = sweeps.converge(cycle);
        var circular = circles.among(cycle);
        for (var position = 0; position < cycle.length; position++) {
            touched.accept(cycle[position]);
            publish(cycle[position], former[position], evaluation.strength(cycle[position]));
        }
        for (var position = 0; position < cycle.length; position++) {
            marks[cycle[position]] = (byte) (CYCLIC | (converged ? 0 : RESTLESS)
                    | (circular.get(position) ? CIRCULAR : 0));
        }
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
        var target = graph.target(relation);
        if (graph.isPresent(relation) && graph.isPresent(target) && evaluation.bears(relation)
                && !has(target, STALE)) {
            marks[target] |= STALE;
            agenda.add(precedence.place(target), target);
        }
    }

    private boolean has(int element, int mark) {
        return (marks[element] & mark) != 0;
    }
}
