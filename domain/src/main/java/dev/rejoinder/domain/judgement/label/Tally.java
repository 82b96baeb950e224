package dev.rejoinder.domain.judgement.label;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.function.IntConsumer;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.Columns;

/// The labels of a graph, and the counts that say in one look what the rule gives for an element.
///
/// A relation is *effective* (in) if it and all its sources are in, and *idle* (out) if one of them is out. An
/// element is hit by an effective attack or by a required support that holds while a source of it is out. It is
/// open as long as an attack is not idle or a required support not granted. Costs 25 bytes an element.
final class Tally {

    private static final int WIDTH = 6;

    private static final int NOT_IN = 0;

    private static final int OUT = 1;

    private static final int OPEN = 2;

    private static final int HITS = 3;

    private static final int LIVE = 4;

    private static final int FIRM = 5;

    private static final int EFFECTIVE = 1;

    private static final int IDLE = 2;

    private static final int GRANTED = 4;

    private static final int BROKEN = 8;

    private static final int GONE = 16;

    final ArgumentGraph graph;

    private byte[] label = new byte[0];

    /// The counts of an element side by side, so that one look into memory fetches all.
    private int[] counts = new int[0];

    private final IntConsumer touched;

    /// Counts for this graph, and says of each element when its label is set.
    Tally(ArgumentGraph graph, IntConsumer touched) {
        this.graph = graph;
        this.touched = touched;
    }

    void room(int element) {
        label = Columns.room(label, element);
        counts = Columns.room(counts, element * WIDTH + WIDTH - 1, 0);
    }

    byte label(int element) {
        return label[element];
    }

    /// What the rule gives for a present element, by the counts as they are.
    byte verdict(int element) {
        var at = element * WIDTH;
        var burdened = graph.needsSupport(element);
        if (counts[at + HITS] > 0 || (burdened && counts[at + LIVE] == 0)) {
            return Codes.OUT;
        }
        return counts[at + OPEN] == 0 && (!burdened || counts[at + FIRM] > 0) ? Codes.IN : Codes.UNDECIDED;
    }

    boolean isBurdenMet(int element) {
        return !graph.needsSupport(element) || counts[element * WIDTH + FIRM] > 0;
    }

    boolean isHit(int element) {
        return counts[element * WIDTH + HITS] > 0;
    }

    /// Whether a present relation hits its target.
    boolean hits(int relation) {
        var state = state(relation);
        return graph.isAttack(relation)
                ? (state & EFFECTIVE) != 0
                : graph.isRequired(relation) && (state & BROKEN) != 0;
    }

    boolean isEffective(int relation) {
        return (state(relation) & EFFECTIVE) != 0;
    }

    boolean isIdle(int relation) {
        return (state(relation) & IDLE) != 0;
    }

    boolean isGranted(int relation) {
        return (state(relation) & GRANTED) != 0;
    }

    /// Sets the label of an element that nothing counts yet, or no longer.
    void name(int element, byte code) {
        touched.accept(element);
        label[element] = code;
    }

    /// Sets the label of a relation or statement and counts what that changes.
    void relabel(int element, byte code) {
        touched.accept(element);
        if (graph.isRelation(element)) {
            var before = stateIfPresent(element);
            label[element] = code;
            shift(element, before, stateIfPresent(element));
            return;
        }
        var before = label[element];
        label[element] = code;
        for (var use = graph.firstUse(element); use != NONE; use = graph.nextUse(use)) {
            recount(graph.user(use), before, code);
        }
    }

    /// Counts a relation that became present, with its sources as they are.
    void attach(int relation) {
        shift(relation, GONE, state(relation));
    }

    /// Counts a relation no longer.
    void detach(int relation) {
        shift(relation, state(relation), GONE);
    }

    /// Counts the labels of a relation's sources anew. The relation must be detached.
    void countSources(int relation) {
        counts[relation * WIDTH + NOT_IN] = 0;
        counts[relation * WIDTH + OUT] = 0;
        for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
            var source = label[graph.source(link)];
            counts[relation * WIDTH + NOT_IN] += source == Codes.IN ? 0 : 1;
            counts[relation * WIDTH + OUT] += source == Codes.OUT ? 1 : 0;
        }
    }

    private void recount(int relation, byte before, byte after) {
        var former = stateIfPresent(relation);
        counts[relation * WIDTH + NOT_IN] += (before == Codes.IN ? 1 : 0) - (after == Codes.IN ? 1 : 0);
        counts[relation * WIDTH + OUT] += (after == Codes.OUT ? 1 : 0) - (before == Codes.OUT ? 1 : 0);
        shift(relation, former, stateIfPresent(relation));
    }

    private int stateIfPresent(int relation) {
        return label[relation] == Codes.ABSENT ? GONE : state(relation);
    }

    private int state(int relation) {
        var own = label[relation];
        var state = 0;
        if (own == Codes.OUT || counts[relation * WIDTH + OUT] > 0) {
            state |= IDLE;
        } else if (own == Codes.IN && counts[relation * WIDTH + NOT_IN] == 0) {
            state |= EFFECTIVE;
        }
        if (own == Codes.OUT || counts[relation * WIDTH + NOT_IN] == 0) {
            state |= GRANTED;
        } else if (own == Codes.IN && counts[relation * WIDTH + OUT] > 0) {
            state |= BROKEN;
        }
        return state;
    }

    private void shift(int relation, int before, int after) {
        if (before == after) {
            return;
        }
        var element = graph.target(relation);
        if (graph.isAttack(relation)) {
            counts[element * WIDTH + OPEN] += lacks(after, IDLE) - lacks(before, IDLE);
            counts[element * WIDTH + HITS] += holds(after, EFFECTIVE) - holds(before, EFFECTIVE);
            return;
        }
        counts[element * WIDTH + LIVE] += lacks(after, IDLE) - lacks(before, IDLE);
        counts[element * WIDTH + FIRM] += holds(after, EFFECTIVE) - holds(before, EFFECTIVE);
        if (graph.isRequired(relation)) {
            counts[element * WIDTH + OPEN] += lacks(after, GRANTED) - lacks(before, GRANTED);
            counts[element * WIDTH + HITS] += holds(after, BROKEN) - holds(before, BROKEN);
        }
    }

    private static int holds(int state, int part) {
        return (state & part) != 0 ? 1 : 0;
    }

    private static int lacks(int state, int part) {
        return (state & (part | GONE)) != 0 ? 0 : 1;
    }
}
