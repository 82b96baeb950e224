package dev.rejoinder.domain.judgement.label;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.Columns;
import dev.rejoinder.domain.columns.IndexList;

/// Finds the suspects that could not hold even if every open objection were granted to fail: whatever could hold
/// them up needs them first.
///
/// A suspect is founded once all its required supports are and, where it bears the burden of proof, one support
/// is. Each waits at the first required support that is not founded yet, so that every relation is passed once.
final class Foundation {

    private static final int UNMET = 0;

    private static final int SUPPORTED = 1;

    private static final int FOUNDED = 2;

    private final ArgumentGraph graph;

    private final Tally tally;

    private final Suspects suspects;

    private int[] waiting = new int[0];

    private byte[] progress = new byte[0];

    private final IndexList founded = new IndexList();

    Foundation(Tally tally, Suspects suspects) {
        graph = tally.graph;
        this.tally = tally;
        this.suspects = suspects;
    }

    /// The suspects that are without foundation.
    int[] unfounded() {
        var all = suspects.all();
        for (var element : all) {
            begin(element);
        }
        for (var element : all) {
            findSupport(element);
            advance(element);
        }
        while (!founded.isEmpty()) {
            spread(founded.take());
        }
        var unfounded = new IndexList();
        for (var element : all) {
            if (progress[element] != FOUNDED) {
                unfounded.add(element);
            }
        }
        return unfounded.toArray();
    }

    private void begin(int element) {
        waiting = Columns.room(waiting, element, NONE);
        progress = Columns.room(progress, element);
        waiting[element] = graph.firstIncoming(element);
        progress[element] = (byte) (graph.needsSupport(element) ? UNMET : SUPPORTED);
    }

    private void findSupport(int element) {
        for (var relation = graph.firstIncoming(element); progress[element] == UNMET
                && relation != NONE; relation = graph.nextIncoming(relation)) {
            support(relation, element);
        }
    }

    private void support(int relation, int element) {
        if (progress[element] == UNMET && !graph.isAttack(relation) && isFounded(relation)
                && sourcesFounded(relation)) {
            progress[element] = SUPPORTED;
        }
    }

    private void advance(int element) {
        while (waiting[element] != NONE && isGranted(waiting[element])) {
            waiting[element] = graph.nextIncoming(waiting[element]);
        }
        if (waiting[element] == NONE && progress[element] == SUPPORTED) {
            progress[element] = FOUNDED;
            founded.add(element);
        }
    }

    private void spread(int element) {
        if (graph.isRelation(element)) {
            reach(element);
            return;
        }
        for (var use = graph.firstUse(element); use != NONE; use = graph.nextUse(use)) {
            reach(graph.user(use));
        }
    }

    private void reach(int relation) {
        var element = graph.target(relation);
        if (suspects.contains(element) && progress[element] != FOUNDED) {
            support(relation, element);
            advance(element);
        }
    }

    private boolean isGranted(int relation) {
        return !graph.isRequired(relation) || tally.label(relation) != Codes.IN || sourcesFounded(relation);
    }

    private boolean sourcesFounded(int relation) {
        for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
            if (!isFounded(graph.source(link))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFounded(int element) {
        return switch (tally.label(element)) {
            case Codes.IN -> true;
            case Codes.UNDECIDED -> !suspects.contains(element) || progress[element] == FOUNDED;
            default -> false;
        };
    }
}
