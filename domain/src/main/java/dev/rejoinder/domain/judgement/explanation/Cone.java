package dev.rejoinder.domain.judgement.explanation;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.Arrays;
import java.util.BitSet;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.IndexList;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.Reading;

/// A copy of all that can bear on one element, directly or not: its judgement is that of the whole graph, and it
/// may be changed freely. Elements keep the order that they have in the whole. A relation that the cone is about
/// has its target outside of it, mostly, and is copied as a statement: only what bears on it counts.
final class Cone {

    private final ArgumentGraph part = new ArgumentGraph();

    private final int[] originals;

    private final int subject;

    private final ArgumentGraph whole;

    private Cone(ArgumentGraph whole, int[] originals, int subject) {
        this.whole = whole;
        this.originals = originals;
        this.subject = Arrays.binarySearch(originals, subject);
    }

    static Cone of(ArgumentGraph whole, int subject) {
        var cone = new Cone(whole, reach(whole, subject), subject);
        for (var original : cone.originals) {
            cone.add(original);
        }
        for (var copy = 0; copy < cone.originals.length; copy++) {
            cone.connect(copy);
        }
        return cone;
    }

    /// The copy.
    ArgumentGraph part() {
        return part;
    }

    /// The element of the copy that all of it is about.
    int subject() {
        return subject;
    }

    /// Whether what an element of the copy stands for is a relation.
    boolean isRelation(int copy) {
        return whole.isRelation(originals[copy]);
    }

    /// The element of the whole graph that one of the copy stands for.
    int original(int copy) {
        return originals[copy];
    }

    private void add(int original) {
        var polarity = whole.isAttack(original) ? Polarity.ATTACK : Polarity.SUPPORT;
        var copy = whole.isRelation(original) && copy(whole.target(original)) >= 0
                ? part.addRelation(polarity, copy(whole.target(original)), whole.base(original))
                : part.addStatement(whole.base(original));
        part.setNeedsSupport(copy, whole.needsSupport(original));
        if (part.isRelation(copy) && whole.isRequired(original)) {
            part.setReading(copy, Reading.REQUIRED);
        }
    }

    private void connect(int copy) {
        if (!part.isRelation(copy)) {
            return;
        }
        for (var link = whole.firstSource(originals[copy]); link != NONE; link = whole.nextSource(link)) {
            part.addSource(copy, copy(whole.source(link)));
        }
    }

    private int copy(int original) {
        return Arrays.binarySearch(originals, original);
    }

    private static int[] reach(ArgumentGraph whole, int subject) {
        var met = new BitSet();
        var open = new IndexList();
        meet(subject, met, open);
        while (!open.isEmpty()) {
            var element = open.take();
            for (var relation = whole.firstIncoming(element); relation != NONE; relation =
                    whole.nextIncoming(relation)) {
                if (whole.isPresent(relation)) {
                    meet(relation, met, open);
                    meetSources(whole, relation, met, open);
                }
            }
        }
        return met.stream().toArray();
    }

    private static void meetSources(ArgumentGraph whole, int relation, BitSet met, IndexList open) {
        for (var link = whole.firstSource(relation); link != NONE; link = whole.nextSource(link)) {
            meet(whole.source(link), met, open);
        }
    }

    private static void meet(int element, BitSet met, IndexList open) {
        if (!met.get(element)) {
            met.set(element);
            open.add(element);
        }
    }
}
