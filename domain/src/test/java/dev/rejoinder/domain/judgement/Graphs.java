package dev.rejoinder.domain.judgement;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.label.Labelling;

/// Reads and copies graphs for tests, without a thought to speed.
public final class Graphs {

    private Graphs() {}

    public static List<Integer> sources(ArgumentGraph graph, int relation) {
        var sources = new ArrayList<Integer>();
        for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
            sources.add(graph.source(link));
        }
        return sources;
    }

    /// The present relations on an element.
    public static List<Integer> incoming(ArgumentGraph graph, int element) {
        var incoming = new ArrayList<Integer>();
        for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            if (graph.isPresent(relation)) {
                incoming.add(relation);
            }
        }
        return incoming;
    }

    public static List<Label> labels(ArgumentGraph graph) {
        return labels(Labelling.of(graph), graph.size());
    }

    public static List<Label> labels(Labelling labelling, int size) {
        return IntStream.range(0, size).mapToObj(labelling::label).toList();
    }

    public static ArgumentGraph copy(ArgumentGraph graph) {
        return renamed(graph, IntStream.range(0, graph.size()).toArray());
    }

    /// The same graph with the element at `order[n]` added as the n-th. Sources and targets come before what
    /// needs them in any such order.
    public static ArgumentGraph renamed(ArgumentGraph graph, int[] order) {
        var renamed = new ArgumentGraph();
        var place = new int[graph.size()];
        for (var element : order) {
            place[element] = graph.isRelation(element)
                    ? renamed.addRelation(graph.isAttack(element) ? Polarity.ATTACK : Polarity.SUPPORT,
                            place[graph.target(element)], graph.base(element),
                            sources(graph, element).stream().mapToInt(source -> place[source]).toArray())
                    : renamed.addStatement(graph.base(element));
            if (graph.isRequired(element)) {
                renamed.setReading(place[element], Reading.REQUIRED);
            }
            renamed.setNeedsSupport(place[element], graph.needsSupport(element));
        }
        for (var element : order) {
            renamed.setActive(place[element], graph.isActive(element));
        }
        return renamed;
    }

    /// Both graphs beside each other, the elements of the second after those of the first.
    public static ArgumentGraph union(ArgumentGraph one, ArgumentGraph other) {
        var union = copy(one);
        var shift = one.size();
        for (var element = 0; element < other.size(); element++) {
            if (other.isRelation(element)) {
                union.addRelation(other.isAttack(element) ? Polarity.ATTACK : Polarity.SUPPORT,
                        shift + other.target(element), other.base(element), sources(other, element).stream()
                                .mapToInt(source -> shift + source).toArray());
            } else {
                union.addStatement(other.base(element));
            }
            if (other.isRequired(element)) {
                union.setReading(shift + element, Reading.REQUIRED);
            }
            union.setNeedsSupport(shift + element, other.needsSupport(element));
            union.setActive(shift + element, other.isActive(element));
        }
        return union;
    }

    /// An order by lot in which sources and targets come before what needs them.
    public static int[] someOrder(ArgumentGraph graph, Random random) {
        var rest = new ArrayList<>(IntStream.range(0, graph.size()).boxed().toList());
        Collections.shuffle(rest, random);
        var order = new ArrayList<Integer>();
        while (!rest.isEmpty()) {
            var ready = rest.stream().filter(element -> order.containsAll(needs(graph, element))).findFirst()
                    .orElseThrow();
            order.add(ready);
            rest.removeIf(ready::equals);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> needs(ArgumentGraph graph, int element) {
        return graph.isRelation(element)
                ? Stream.concat(Stream.of(graph.target(element)), sources(graph, element).stream())
                        .toList()
                : List.of();
    }
}
