package dev.rejoinder.domain.judgement.position;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.label.Labelling;

/// Whether a labelling of a part holds up what depends on supports from without a circle: what is in must be
/// founded on what is in, and what is undecided on what is not out.
final class Foundedness {

    private final ArgumentGraph graph;

    private final Labelling grounded;

    private final int[] elements;

    private final boolean matters;

    private final Map<Integer, Integer> place = new HashMap<>();

    Foundedness(ArgumentGraph graph, Labelling grounded, int[] elements) {
        this.graph = graph;
        this.grounded = grounded;
        this.elements = elements;
        matters = Arrays.stream(elements).anyMatch(graph::mayDepend);
        for (var at = 0; at < elements.length; at++) {
            place.put(elements[at], at);
        }
    }

    boolean accepts(Model model) {
        var notOut = new BitSet();
        notOut.set(0, elements.length);
        notOut.andNot(model.out());
        return !matters || (holdsUp(model, model.in(), false) && holdsUp(model, notOut, true));
    }

    private boolean holdsUp(Model model, BitSet claimed, boolean open) {
        var founded = new BitSet();
        var found = true;
        while (found) {
            var before = founded.cardinality();
            claimed.stream().filter(at -> !founded.get(at) && isFounded(elements[at], model, founded, open))
                    .forEach(founded::set);
            found = founded.cardinality() > before;
        }
        return founded.equals(claimed);
    }

    private boolean isFounded(int element, Model model, BitSet founded, boolean open) {
        var supported = !graph.needsSupport(element);
        for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            if (!graph.isPresent(relation) || graph.isAttack(relation)) {
                continue;
            }
            var sources = sourcesHold(relation, founded, open);
            if (graph.isRequired(relation) && !sources && !lapses(relation, model, open)) {
                return false;
            }
            supported |= sources && holds(relation, founded, open);
        }
        return supported;
    }

    private boolean lapses(int relation, Model model, boolean open) {
        var at = place.get(relation);
        if (at == null) {
            return grounded.isOut(relation) || (open && !grounded.isIn(relation));
        }
        return open ? !model.in().get(at) : model.out().get(at);
    }

    private boolean sourcesHold(int relation, BitSet founded, boolean open) {
        for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
            if (!holds(graph.source(link), founded, open)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(int element, BitSet founded, boolean open) {
        var at = place.get(element);
        return at != null
                ? founded.get(at)
                : grounded.isIn(element) || (open && grounded.isUndecided(element));
    }
}
