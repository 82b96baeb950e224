package dev.rejoinder.domain.judgement.label;

import java.util.function.IntConsumer;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.IndexList;

/// The grounded labels of a graph, over statements and relations, kept true as the graph changes.
///
/// A relation is effective if it and all its sources are in. An element is in if no attack on it may be
/// effective, each required support that holds has its sources in, and, where it bears the burden of proof, a
/// support is effective; it is out where one of these surely fails. The labels are the least fixpoint of that
/// rule, and what could only be held up by itself is out as well. Full: one pass over all elements and links.
/// A change costs as much as the labels that may rest on what it touches. About 30 bytes an element.
///
/// Whoever changes the graph says what leaves before the change and what enters after it, then settles.
public final class Labelling {

    private final ArgumentGraph graph;

    private final Tally tally;

    private final Suspects suspects;

    private final Derivation derivation;

    private final Foundation foundation;

    private final IndexList circular = new IndexList();

    private int known;

    private Labelling(ArgumentGraph graph, IntConsumer decided, IntConsumer touched) {
        this.graph = graph;
        tally = new Tally(graph, touched);
        suspects = new Suspects(graph);
        derivation = new Derivation(tally, suspects, decided);
        foundation = new Foundation(tally, suspects);
    }

    /// Labels a whole graph.
    public static Labelling of(ArgumentGraph graph) {
        return of(graph, _ -> {});
    }

    /// Labels a whole graph, and names each element as it is decided: after all that its label rests on.
    public static Labelling of(ArgumentGraph graph, IntConsumer decided) {
        return of(graph, decided, _ -> {});
    }

    /// As above, and from now on names each element whose label may have become another one, perhaps several times.
    public static Labelling of(ArgumentGraph graph, IntConsumer decided, IntConsumer touched) {
        var labelling = new Labelling(graph, decided, touched);
        labelling.grow();
        for (var element = graph.size() - 1; element >= 0; element--) {
            if (graph.isPresent(element)) {
                labelling.count(element);
            }
        }
        for (var element = graph.size() - 1; element >= 0; element--) {
            labelling.derivation.revisit(element);
        }
        labelling.settle();
        return labelling;
    }

    public Label label(int element) {
        return Codes.label(tally.label(element));
    }

    public boolean isIn(int element) {
        return tally.label(element) == Codes.IN;
    }

    public boolean isOut(int element) {
        return tally.label(element) == Codes.OUT;
    }

    public boolean isUndecided(int element) {
        return tally.label(element) == Codes.UNDECIDED;
    }

    /// Whether a present relation has its effect: it and all its sources are in.
    public boolean isEffective(int relation) {
        return tally.isEffective(relation);
    }

    /// Whether a present relation can have no effect: it or one of its sources is out.
    public boolean isIdle(int relation) {
        return tally.isIdle(relation);
    }

    /// Whether a present relation puts its target out.
    public boolean hits(int relation) {
        return tally.hits(relation);
    }

    /// Whether a present required support asks for nothing: it is out, or all its sources are in.
    public boolean isGranted(int relation) {
        return tally.isGranted(relation);
    }

    /// Whether the labels of its supports answer an element's burden of proof, where it bears one.
    public boolean isBurdenMet(int element) {
        return tally.isBurdenMet(element);
    }

    /// Whether an element is out because only itself could hold it up.
    public boolean isCircular(int element) {
        return derivation.witness(element) == Codes.CIRCLE;
    }

    /// An element is present now: new, restored, or with sources again.
    public void enter(int element) {
        grow();
        count(element);
        if (graph.isRelation(element)) {
            derivation.meet(element);
        }
        derivation.revisit(element);
    }

    /// An element is about to be absent, or to bear in another way. A statement leaves after its relations.
    public void leave(int element) {
        if (tally.label(element) == Codes.ABSENT) {
            return;
        }
        if (graph.isRelation(element)) {
            derivation.part(element);
            tally.detach(element);
            tally.name(element, Codes.ABSENT);
        } else {
            tally.relabel(element, Codes.ABSENT);
        }
        derivation.forget(element);
    }

    /// The burden of proof on an element is about to change.
    public void reconsider(int element) {
        suspects.touch(element);
        derivation.fell(element);
        derivation.revisit(element);
    }

    /// Follows all that entered, left or is to be reconsidered to its consequences.
    public void settle() {
        grow();
        derivation.settle();
        if (suspects.isTouched()) {
            openCircles();
            closeCircles();
            suspects.calm();
        }
    }

    private void grow() {
        if (known == graph.size()) {
            return;
        }
        tally.room(graph.size() - 1);
        suspects.room(graph.size() - 1);
        derivation.room(graph.size() - 1);
        for (; known < graph.size(); known++) {
            tally.name(known, Codes.ABSENT);
        }
    }

    private void count(int element) {
        tally.name(element, Codes.UNDECIDED);
        if (graph.isRelation(element)) {
            tally.countSources(element);
            tally.attach(element);
        }
    }

    private void openCircles() {
        while (!circular.isEmpty()) {
            var element = circular.take();
            suspects.circular(element, false);
            if (derivation.witness(element) == Codes.CIRCLE) {
                derivation.fell(element);
            }
        }
        derivation.settle();
    }

    private void closeCircles() {
        for (var round = foundation.unfounded(); round.length > 0; round = foundation.unfounded()) {
            for (var element : round) {
                derivation.refute(element, Codes.CIRCLE);
                suspects.circular(element, true);
                circular.add(element);
            }
            derivation.settle();
        }
    }
}
