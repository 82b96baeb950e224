package dev.rejoinder.domain.judgement.live;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.function.IntConsumer;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.judgement.label.Labelling;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.domain.judgement.strength.Strengths;

/// A graph, its labels and its strengths, changed together. After each call all are what they would be if they
/// were computed anew.
public final class LiveJudgement {

    private final ArgumentGraph graph;

    private final Labelling labels;

    private final Strengths strengths;

    /// Takes over a graph: from now on it may only be changed through this.
    public LiveJudgement(ArgumentGraph graph, StrengthSemantics semantics) {
        this(graph, semantics, _ -> {});
    }

    /// Takes over a graph, and names each element whose label or strength may have become another one: all of them at
    /// first, then with each change, perhaps several times.
    public LiveJudgement(ArgumentGraph graph, StrengthSemantics semantics, IntConsumer touched) {
        this.graph = graph;
        strengths = Strengths.of(graph, semantics, touched);
        labels = Labelling.of(graph, _ -> {}, touched);
    }

    public ArgumentGraph graph() {
        return graph;
    }

    public Labelling labels() {
        return labels;
    }

    public Strengths strengths() {
        return strengths;
    }

    /// Adds a statement or a piece of evidence and returns its index.
    public int addStatement(double base) {
        var statement = graph.addStatement(base);
        enter(statement);
        settle();
        return statement;
    }

    /// Adds a relation and returns its index.
    public int addRelation(Polarity polarity, int target, double base, int... sources) {
        var relation = graph.addRelation(polarity, target, base, sources);
        enter(relation);
        settle();
        return relation;
    }

    /// Adds a source to a relation that does not have it.
    public void addSource(int relation, int source) {
        rearrange(relation, () -> graph.addSource(relation, source));
    }

    /// Takes a source from a relation that has it.
    public void removeSource(int relation, int source) {
        rearrange(relation, () -> graph.removeSource(relation, source));
    }

    /// Reads a support in one way or the other.
    public void setReading(int relation, Reading reading) {
        rearrange(relation, () -> graph.setReading(relation, reading));
    }

    /// Puts the burden of proof on an element, or takes it off.
    public void setNeedsSupport(int element, boolean needsSupport) {
        labels.reconsider(element);
        graph.setNeedsSupport(element, needsSupport);
        settle();
    }

    /// Takes an element out of the debate, with the relations that rest on it.
    public void withdraw(int element) {
        forEachUser(element, this::leave);
        leave(element);
        graph.setActive(element, false);
        settle();
    }

    /// Brings a withdrawn element back, with the relations that rested on it alone.
    public void restore(int element) {
        if (graph.isActive(element)) {
            return;
        }
        graph.setActive(element, true);
        enter(element);
        forEachUser(element, this::enter);
        settle();
    }

    public void setBase(int element, double base) {
        graph.setBase(element, base);
        strengths.reweigh(element);
        settle();
    }

    private void rearrange(int relation, Runnable change) {
        leave(relation);
        change.run();
        enter(relation);
        settle();
    }

    private void settle() {
        labels.settle();
        strengths.settle();
    }

    private void enter(int element) {
        rewire(element);
        if (graph.isPresent(element)) {
            labels.enter(element);
        }
    }

    private void leave(int element) {
        rewire(element);
        labels.leave(element);
    }

    private void rewire(int element) {
        strengths.rewire(element);
        if (graph.isRelation(element)) {
            strengths.rewire(graph.target(element));
        }
    }

    private void forEachUser(int element, IntConsumer consumer) {
        if (graph.isRelation(element)) {
            return;
        }
        for (var use = graph.firstUse(element); use != NONE; use = graph.nextUse(use)) {
            consumer.accept(graph.user(use));
        }
    }
}
