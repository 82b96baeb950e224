package dev.rejoinder.domain.interchange.lkif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.draft.Aside;
import tools.jackson.databind.node.ObjectNode;

/// An argument graph that is being read.
final class Casebook {

    private final Losses losses;

    private final Map<String, Sentence> sentences = new LinkedHashMap<>();

    private final List<Reason> reasons = new ArrayList<>();

    private final Set<String> named = new HashSet<>();

    private final ObjectNode leftovers = Aside.nothing();

    private String key = "";

    private String title = "";

    private String description = "";

    Casebook(Losses losses) {
        this.losses = losses;
    }

    /// Takes in what the graph is called, unless another graph of the document was taken in before.
    void entitle(String graph, String name, String words) {
        key = key.isEmpty() ? graph : key;
        title = title.isEmpty() ? name : title;
        description = description.isEmpty() ? words : description;
    }

    /// Adds a statement; not one that is called as another.
    boolean add(Sentence sentence) {
        return sentences.putIfAbsent(sentence.id(), sentence) == null;
    }

    /// Adds an argument; not one that is called as another.
    boolean add(Reason reason) {
        reasons.add(reason);
        return named.add(reason.id());
    }

    /// Keeps what the element says aside, and tells so if it means something.
    void keep(ObjectNode kept, String element, String feature, String value) {
        if (!value.isEmpty()) {
            kept.put(feature, value);
            losses.lose(element, feature, Treatment.KEPT_ASIDE,
                    "There is no place for the %s '%s'".formatted(feature, value));
        }
    }

    Losses losses() {
        return losses;
    }

    Map<String, Sentence> sentences() {
        return sentences;
    }

    List<Reason> reasons() {
        return reasons;
    }

    ObjectNode leftovers() {
        return leftovers;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }
}
