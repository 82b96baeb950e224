package dev.rejoinder.domain.judgement.label;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.function.IntConsumer;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.Columns;
import dev.rejoinder.domain.columns.IndexList;

/// Derives labels and takes derived labels back.
///
/// Each label that is in or out rests on labels derived before it, and an element that is out remembers its
/// witness: the relation that hit it first. When a label falls, all labels that may rest on it fall too, those
/// of a cycle included; then whatever still follows is derived again from what was left standing, which has a
/// derivation that does not touch the fallen. Both directions use worklists; nothing recurses. Falling is told
/// from the labels alone: it may take back too much, never too little.
final class Derivation {

    private final ArgumentGraph graph;

    private final Tally tally;

    private final Suspects suspects;

    private int[] witness = new int[0];

    private final Visit letFall = this::letFall;

    private final Visit hand = this::hand;

    private final IndexList derived = new IndexList();

    private final IndexList falling = new IndexList();

    private final IndexList fallen = new IndexList();

    private final IntConsumer decided;

    Derivation(Tally tally, Suspects suspects, IntConsumer decided) {
        graph = tally.graph;
        this.tally = tally;
        this.suspects = suspects;
        this.decided = decided;
    }

    void room(int element) {
        witness = Columns.room(witness, element, Codes.NOBODY);
    }

    int witness(int element) {
        return witness[element];
    }

    /// An element is absent.
    void forget(int element) {
        witness[element] = Codes.NOBODY;
        suspects.touch(element);
        suspects.settle(element);
    }

    /// Takes back the label of an element, and of all that may rest on it, when this settles next.
    void fell(int element) {
        falling.add(element);
    }

    /// Looks again at an undecided element when this settles next.
    void revisit(int element) {
        fallen.add(element);
    }

    /// Puts an element out for a reason that no relation is.
    void refute(int element, int reason) {
        decide(element, Codes.OUT, reason);
    }

    /// Follows every consequence of what was felled, revisited and refuted.
    void settle() {
        while (!falling.isEmpty()) {
            fall(falling.take());
        }
        while (!fallen.isEmpty()) {
            consider(fallen.take());
        }
        for (var position = 0; position < derived.size(); position++) {
            follow(derived.get(position));
        }
        falling.clear();
        fallen.clear();
        derived.clear();
    }

    /// What is left to fall when a relation begins to bear on its target. That it has no effect as yet is no
    /// reason to leave the target alone: its source may be out only because the target is in.
    void meet(int relation) {
        var element = graph.target(relation);
        suspects.touch(element);
        var opens = graph.isAttack(relation) || graph.isRequired(relation);
        var supports = !graph.isAttack(relation) && witness[element] == Codes.NO_SUPPORT;
        if (supports || (opens && tally.label(element) == Codes.IN)) {
            fell(element);
        }
        revisitIfOpen(element);
    }

    /// What is left to fall when a relation is about to bear on its target no longer.
    void part(int relation) {
        var element = graph.target(relation);
        suspects.touch(element);
        var held = tally.label(element) == Codes.IN && graph.needsSupport(element)
                && !graph.isAttack(relation) && tally.isEffective(relation);
        if (held || witness[element] == relation) {
            fell(element);
        }
        revisitIfOpen(element);
    }

    private void revisitIfOpen(int element) {
        if (tally.label(element) == Codes.UNDECIDED) {
            revisit(element);
        }
    }

    private void fall(int element) {
        var former = tally.label(element);
        if (former != Codes.IN && former != Codes.OUT) {
            return;
        }
        tally.relabel(element, Codes.UNDECIDED);
        witness[element] = Codes.NOBODY;
        fallen.add(element);
        forEachTarget(element, former, letFall);
    }

    private void letFall(int relation, int cause, byte former) {
        var element = graph.target(relation);
        suspects.touch(element);
        var code = tally.label(element);
        if ((code == Codes.IN && mayHoldUp(relation, cause, former, element))
                || (code == Codes.OUT && mayRefute(relation, former, element))) {
            falling.add(element);
        }
    }

    private boolean mayHoldUp(int relation, int cause, byte former, int element) {
        if (graph.isAttack(relation)) {
            return former == Codes.OUT;
        }
        var burdened = graph.needsSupport(element) && former == Codes.IN;
        var granted = cause == relation ? former == Codes.OUT : former == Codes.IN;
        return burdened || (graph.isRequired(relation) && granted);
    }

    private boolean mayRefute(int relation, byte former, int element) {
        return witness[element] == relation || (witness[element] == Codes.NO_SUPPORT
                && !graph.isAttack(relation) && former == Codes.OUT);
    }

    private void consider(int element) {
        if (tally.label(element) != Codes.UNDECIDED) {
            return;
        }
        var verdict = tally.verdict(element);
        if (verdict == Codes.OUT) {
            decide(element, Codes.OUT, tally.isHit(element) ? hitting(element) : Codes.NO_SUPPORT);
        } else if (verdict == Codes.IN) {
            decide(element, Codes.IN, Codes.NOBODY);
        } else {
            suspects.reopen(element);
        }
    }

    private int hitting(int element) {
        var relation = graph.firstIncoming(element);
        while (tally.label(relation) == Codes.ABSENT || !tally.hits(relation)) {
            relation = graph.nextIncoming(relation);
        }
        return relation;
    }

    private void decide(int element, byte code, int reason) {
        witness[element] = reason;
        suspects.settle(element);
        tally.relabel(element, code);
        derived.add(element);
        decided.accept(element);
    }

    private void follow(int element) {
        forEachTarget(element, tally.label(element), hand);
    }

    private void hand(int relation, int cause, byte code) {
        var element = graph.target(relation);
        if (tally.label(element) != Codes.UNDECIDED) {
            return;
        }
        suspects.touch(element);
        if (tally.hits(relation)) {
            decide(element, Codes.OUT, relation);
        } else {
            consider(element);
        }
    }

    private void forEachTarget(int element, byte code, Visit visit) {
        if (graph.isRelation(element)) {
            visit.see(element, element, code);
            return;
        }
        for (var use = graph.firstUse(element); use != NONE; use = graph.nextUse(use)) {
            if (tally.label(graph.user(use)) != Codes.ABSENT) {
                visit.see(graph.user(use), element, code);
            }
        }
    }

    /// Sees a relation that bears with the label of a cause: itself or one of its sources.
    private interface Visit {

        void see(int relation, int cause, byte code);
    }
}
