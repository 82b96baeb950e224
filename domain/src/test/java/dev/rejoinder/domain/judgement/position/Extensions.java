package dev.rejoinder.domain.judgement.position;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.label.Labelling;

/// Positions as sets of what is in, the settled part included.
final class Extensions {

    private static final int MANY = 100_000;

    private Extensions() {}

    static Set<Set<Integer>> of(ArgumentGraph graph, PositionSemantics semantics) {
        var grounded = Labelling.of(graph);
        var settled = IntStream.range(0, graph.size()).filter(grounded::isIn).boxed().toList();
        return positions(graph, semantics).list(MANY).stream().map(position -> {
            var extension = new HashSet<>(settled);
            extension.addAll(position.in());
            return extension;
        }).collect(Collectors.toSet());
    }

    static Positions positions(ArgumentGraph graph, PositionSemantics semantics) {
        var answer = PositionSearch.search(graph, Labelling.of(graph), semantics, () -> false);
        return ((Answer.Found) answer).positions();
    }
}
