package dev.rejoinder.domain.judgement;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
}
