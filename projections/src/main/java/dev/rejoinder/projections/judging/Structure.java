package dev.rejoinder.projections.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.ArgumentGraph;

/// A debate as the judgement sees it: its argument graph, and which statement or relation each element of that is.
///
/// Rephrasings and preferences take no side, but can be undercut and backed; they are elements without sources that
/// bear on nothing.
public final class Structure {

    private final ArgumentGraph graph = new ArgumentGraph();

    private final List<Subject> subjects = new ArrayList<>();

    private final List<Weight> weights = new ArrayList<>();

    private final Map<UUID, Integer> places = new HashMap<>();

    /// The argument graph.
    public ArgumentGraph graph() {
        return graph;
    }

    /// Which statement or relation an element is.
    public Subject subject(int element) {
        return subjects.get(element);
    }

    /// The element of a statement or relation; none when it is not in the debate.
    public OptionalInt element(UUID subject) {
        var place = places.get(subject);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// What an element is worth before anybody argues.
    public Weight weight(int element) {
        return weights.get(element);
    }

    /// How many elements there are.
    public int size() {
        return subjects.size();
    }

    int place(UUID subject) {
        return element(subject).orElseThrow(
                () -> new IllegalStateException("Nothing in the debate is called %s".formatted(subject)));
    }

    void name(int element, Subject subject, Weight weight) {
        if (element != subjects.size() || places.put(subject.id(), element) != null) {
            throw new IllegalStateException("%s is in the debate already".formatted(subject));
        }
        subjects.add(subject);
        weights.add(weight);
    }

    void weigh(int element, Weight weight) {
        weights.set(element, weight);
    }
}
