package dev.rejoinder.domain.judgement.position;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.IndexList;
import dev.rejoinder.domain.judgement.label.Labelling;

/// The rule of labels for one undecided part, as a formula: for each element a variable that it is in and one
/// that it is out. What the grounded labels settled is constant.
final class Encoding {

    private final ArgumentGraph graph;

    private final Labelling grounded;

    private final Formula formula;

    private final Map<Integer, Integer> place = new HashMap<>();

    private final int[] in;

    private final int[] out;

    private final int[] decided;

    Encoding(ArgumentGraph graph, Labelling grounded, int[] elements, Formula formula) {
        this.graph = graph;
        this.grounded = grounded;
        this.formula = formula;
        in = Arrays.stream(elements).map(_ -> formula.variable()).toArray();
        out = Arrays.stream(elements).map(_ -> formula.variable()).toArray();
        for (var at = 0; at < elements.length; at++) {
            place.put(elements[at], at);
            formula.clause(-in[at], -out[at]);
        }
        decided = IntStream.range(0, elements.length)
                .map(at -> formula.or(IntStream.of(in[at], out[at]))).toArray();
        Arrays.stream(elements).forEach(this::encode);
    }

    /// The literals that the elements are in, in the order of the part.
    int[] in() {
        return in;
    }

    int[] out() {
        return out;
    }

    /// The literals that the elements are in or out.
    int[] decided() {
        return decided;
    }

    private void encode(int element) {
        var holds = new IndexList();
        var fails = new IndexList();
        var supports = new IndexList();
        for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            if (!graph.isPresent(relation)) {
                continue;
            }
            if (graph.isAttack(relation)) {
                holds.add(idle(relation));
                fails.add(effective(relation));
            } else {
                supports.add(relation);
                require(relation, holds, fails);
            }
        }
        if (graph.needsSupport(element)) {
            holds.add(formula.or(supports.stream().map(this::effective)));
            fails.add(formula.and(supports.stream().map(this::idle)));
        }
        formula.equate(in(element), formula.and(holds.stream()));
        formula.equate(out(element), formula.or(fails.stream()));
    }

    private void require(int relation, IndexList holds, IndexList fails) {
        if (graph.isRequired(relation)) {
            var granted = formula.and(sources(relation).map(this::in));
            holds.add(formula.or(IntStream.of(out(relation), granted)));
            var failed = formula.or(sources(relation).map(this::out));
            fails.add(formula.and(IntStream.of(in(relation), failed)));
        }
    }

    private int effective(int relation) {
        return formula.and(IntStream.concat(IntStream.of(relation), sources(relation)).map(this::in));
    }

    private int idle(int relation) {
        return formula.or(IntStream.concat(IntStream.of(relation), sources(relation)).map(this::out));
    }

    private IntStream sources(int relation) {
        var sources = new IndexList();
        for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
            sources.add(graph.source(link));
        }
        return sources.stream();
    }

    private int in(int element) {
        var at = place.get(element);
        return at != null ? in[at] : formula.constant(grounded.isIn(element));
    }

    private int out(int element) {
        var at = place.get(element);
        return at != null ? out[at] : formula.constant(grounded.isOut(element));
    }
}
