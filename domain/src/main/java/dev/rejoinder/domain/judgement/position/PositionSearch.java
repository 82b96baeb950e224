package dev.rejoinder.domain.judgement.position;

import java.util.ArrayList;
import java.util.Arrays;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.label.Labelling;

/// Finds the positions of a debate. Only what the grounded labels leave undecided is searched, each part of it
/// that bears on no other by itself, by a satisfiability solver.
public final class PositionSearch {

    private PositionSearch() {}

    /// The positions of a graph that has these grounded labels, or that the search was given up.
    public static Answer search(ArgumentGraph graph, Labelling grounded, PositionSemantics semantics,
            Budget budget) {
        var solved = new ArrayList<Positions.Part>();
        try {
            for (var part : Residue.parts(graph, grounded)) {
                var positions = new PartSearch(graph, grounded, part, budget).positions(semantics);
                solved.add(new Positions.Part(Arrays.stream(part).boxed().toList(), positions));
            }
        } catch (GaveUp gaveUp) {
            return new Answer.GivenUp(semantics, gaveUp.reason());
        }
        return new Answer.Found(new Positions(semantics, grounded, solved));
    }
}
