package dev.rejoinder.domain.judgement.position;

import static dev.rejoinder.domain.judgement.label.Label.ABSENT;
import static dev.rejoinder.domain.judgement.label.Label.IN;
import static dev.rejoinder.domain.judgement.label.Label.OUT;
import static dev.rejoinder.domain.judgement.label.Label.UNDECIDED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.label.PlainRule;

/// Positions found by trying every labelling of the elements that are not settled by having nothing against
/// them, and keeping those that follow the rule and rest on no circle.
final class BruteForce {

    private final ArgumentGraph graph;

    private final List<List<Label>> complete = new ArrayList<>();

    BruteForce(ArgumentGraph graph) {
        this.graph = graph;
        var labels = new ArrayList<>(IntStream.range(0, graph.size())
                .mapToObj(element -> graph.isPresent(element) ? IN : ABSENT).toList());
        var open = IntStream.range(0, graph.size()).filter(graph::isPresent)
                .filter(element -> graph.firstIncoming(element) != ArgumentGraph.NONE
                        || graph.needsSupport(element))
                .toArray();
        for (var number = 0; number < Math.pow(3, open.length); number++) {
            var rest = number;
            for (var element : open) {
                labels.set(element, List.of(UNDECIDED, IN, OUT).get(rest % 3));
                rest /= 3;
            }
            keep(List.copyOf(labels));
        }
    }

    /// The sets of what is in, of all positions.
    Set<Set<Integer>> positions(PositionSemantics semantics) {
        return (switch (semantics) {
            case COMPLETE -> complete;
            case STABLE -> complete.stream().filter(labels -> !labels.contains(UNDECIDED)).toList();
            case PREFERRED -> largest(complete, labels -> all(labels, IN));
            case SEMI_STABLE -> largest(complete, BruteForce::decided);
            case IDEAL -> largest(complete.stream().filter(labels -> common().containsAll(all(labels, IN)))
                    .toList(), labels -> all(labels, IN));
        }).stream().map(labels -> all(labels, IN)).collect(Collectors.toSet());
    }

    private Set<Integer> common() {
        var common = new HashSet<>(IntStream.range(0, graph.size()).boxed().toList());
        positions(PositionSemantics.PREFERRED).forEach(common::retainAll);
        return common;
    }

    private void keep(List<Label> labels) {
        var rule = new PlainRule(graph, labels);
        if (IntStream.range(0, labels.size()).allMatch(element -> rule.at(element) == labels.get(element))
                && rule.isFounded()) {
            complete.add(labels);
        }
    }

    private static List<List<Label>> largest(Collection<List<Label>> from,
            Function<List<Label>, Set<Integer>> size) {
        return from.stream().filter(one -> from.stream().map(size).noneMatch(
                other -> other.size() > size.apply(one).size() && other.containsAll(size.apply(one))))
                .toList();
    }

    private static Set<Integer> decided(List<Label> labels) {
        var decided = new HashSet<>(all(labels, IN));
        decided.addAll(all(labels, OUT));
        return decided;
    }

    private static Set<Integer> all(List<Label> labels, Label wanted) {
        return IntStream.range(0, labels.size()).filter(element -> labels.get(element) == wanted).boxed()
                .collect(Collectors.toSet());
    }
}
