package dev.rejoinder.domain.judgement.explanation;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.label.Label;

/// Finds what could be said, and would go unanswered, so that an element stands or falls.
///
/// Single moves on what is nearest come first, then pairs; failing these, undercuts of all open objections, less
/// what turns out not to be needed. Every set was tried on a copy of all that bears on the element before it is
/// returned; that no smaller set exists is not claimed.
public final class WhatWouldChange {

    private static final int SINGLES = 400;

    private static final int PAIRED = 24;

    private final Trial trial;

    private final Label goal;

    private final int setsMax;

    private final List<List<Move>> found = new ArrayList<>();

    private WhatWouldChange(ArgumentGraph graph, int element, Label goal, int setsMax) {
        trial = new Trial(Cone.of(graph, element));
        this.goal = goal;
        this.setsMax = setsMax;
    }

    /// At most so many sets of moves after which the element would have the label, smallest first. Empty if the
    /// element is absent, has the label already, or nothing was found.
    public static List<List<Move>> to(Label goal, ArgumentGraph graph, int element, int setsMax) {
        if (!graph.isPresent(element)) {
            return List.of();
        }
        return new WhatWouldChange(graph, element, goal, setsMax).search();
    }

    private List<List<Move>> search() {
        if (trial.label() == goal) {
            return List.of();
        }
        var moves = trial.movesNearby(SINGLES);
        moves.forEach(move -> tryOut(List.of(move)));
        if (found.isEmpty()) {
            tryPairs(moves.subList(0, Math.min(PAIRED, moves.size())));
        }
        if (found.isEmpty()) {
            tryAll(trial.movesOnOpenObjections());
        }
        return found.stream().map(set -> set.stream().map(trial::outside).toList()).toList();
    }

    private void tryPairs(List<Move> moves) {
        for (var one = 0; one < moves.size(); one++) {
            for (var other = 0; other < one; other++) {
                tryOut(List.of(moves.get(other), moves.get(one)));
            }
        }
    }

    private void tryAll(List<Move> moves) {
        if (!trial.leadsTo(goal, moves)) {
            return;
        }
        var needed = new ArrayList<>(moves);
        for (var move : moves) {
            needed.remove(move);
            if (!trial.leadsTo(goal, needed)) {
                needed.add(move);
            }
        }
        found.add(List.copyOf(needed));
    }

    private void tryOut(List<Move> moves) {
        if (found.size() < setsMax && trial.leadsTo(goal, moves)) {
            found.add(moves);
        }
    }
}
