package dev.rejoinder.domain.judgement.label;

import static dev.rejoinder.domain.judgement.label.Label.ABSENT;
import static dev.rejoinder.domain.judgement.label.Label.IN;
import static dev.rejoinder.domain.judgement.label.Label.OUT;
import static dev.rejoinder.domain.judgement.label.Label.UNDECIDED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;

/// The rule of labels word for word, and its least fixpoint by trying again until nothing changes: slow, plain,
/// and written without a look at how the product does it.
public final class PlainRule {

    private final ArgumentGraph graph;

    private final List<Label> labels;

    public PlainRule(ArgumentGraph graph, List<Label> labels) {
        this.graph = graph;
        this.labels = labels;
    }

    /// The grounded labels, circles closed.
    public static List<Label> grounded(ArgumentGraph graph) {
        var labels = new ArrayList<>(IntStream.range(0, graph.size())
                .mapToObj(element -> graph.isPresent(element) ? UNDECIDED : ABSENT).toList());
        var rule = new PlainRule(graph, labels);
        rule.repeat();
        for (var unfounded = rule.unfounded(); !unfounded.isEmpty(); unfounded = rule.unfounded()) {
            unfounded.forEach(element -> labels.set(element, OUT));
            rule.repeat();
        }
        return labels;
    }

    /// What the rule says of an element.
    public Label at(int element) {
        return at(element, labels);
    }

    /// Whether the labels rest on no circle: they come out again where objections are heard as they are labelled
    /// and what holds up is built anew, from nothing.
    public boolean isFounded() {
        List<Label> built =
                new ArrayList<>(labels.stream().map(label -> label == ABSENT ? ABSENT : OUT).toList());
        var before = List.<Label>of();
        while (!before.equals(built)) {
            before = List.copyOf(built);
            for (var element = 0; element < built.size(); element++) {
                built.set(element, at(element, before));
            }
        }
        return built.equals(labels);
    }

    private Label at(int element, List<Label> holding) {
        if (!graph.isPresent(element)) {
            return ABSENT;
        }
        var hit = or(relations(element, true).map(relation -> effect(relation, labels)));
        var required = relations(element, false).filter(graph::isRequired).map(relation -> or(
                Stream.of(not(labels.get(relation)), and(sources(relation, holding)))));
        var burden = graph.needsSupport(element)
                ? or(relations(element, false).map(relation -> effect(relation, holding)))
                : IN;
        return and(Stream.concat(required, Stream.of(not(hit), burden)));
    }

    private void repeat() {
        var before = List.<Label>of();
        while (!before.equals(labels)) {
            before = List.copyOf(labels);
            for (var element = 0; element < labels.size(); element++) {
                if (labels.get(element) == UNDECIDED) {
                    labels.set(element, at(element));
                }
            }
        }
    }

    private Set<Integer> unfounded() {
        var open = new TreeSet<>(IntStream.range(0, graph.size())
                .filter(element -> labels.get(element) == UNDECIDED).boxed().toList());
        var found = true;
        while (found) {
            found = open.removeIf(element -> couldHold(element, Set.copyOf(open)));
        }
        return open;
    }

    private boolean couldHold(int element, Collection<Integer> open) {
        var required = relations(element, false).filter(graph::isRequired)
                .allMatch(relation -> labels.get(relation) != IN || sourcesFounded(relation, open));
        return required && (!graph.needsSupport(element) || relations(element, false)
                .anyMatch(relation -> founded(relation, open) && sourcesFounded(relation, open)));
    }

    private boolean sourcesFounded(int relation, Collection<Integer> open) {
        return Graphs.sources(graph, relation).stream().allMatch(source -> founded(source, open));
    }

    private boolean founded(int element, Collection<Integer> open) {
        return labels.get(element) != OUT && !open.contains(element);
    }

    private Label effect(int relation, List<Label> from) {
        return and(Stream.concat(Stream.of(from.get(relation)), sources(relation, from)));
    }

    private Stream<Label> sources(int relation, List<Label> from) {
        return Graphs.sources(graph, relation).stream().map(from::get);
    }

    private Stream<Integer> relations(int element, boolean attacks) {
        return Graphs.incoming(graph, element).stream()
                .filter(relation -> graph.isAttack(relation) == attacks);
    }

    private static Label and(Stream<Label> parts) {
        var all = parts.toList();
        return all.contains(OUT) ? OUT : all.contains(UNDECIDED) ? UNDECIDED : IN;
    }

    private static Label or(Stream<Label> parts) {
        return not(and(parts.map(PlainRule::not)));
    }

    private static Label not(Label label) {
        return switch (label) {
            case IN -> OUT;
            case OUT -> IN;
            default -> label;
        };
    }
}
