package dev.rejoinder.domain.interchange.abstractframework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// Makes a framework of facts, which may come in any order.
final class FactsDraft {

    /// What the facts that mean nothing here are called among what is kept aside.
    static final String FACTS = "facts";

    private static final int PREMISES_MAX = 50;

    private static final Map<String, Integer> TERMS =
            Map.of("arg", 1, "att", 2, "supp", 2, "support", 2, "mem", 2, "w", 2);

    private final Cursor cursor;

    private final Losses losses;

    private final Framework framework;

    private final List<Fact> edges = new ArrayList<>();

    private final Map<String, List<Fact>> members = new LinkedHashMap<>();

    private final Map<String, Fact> weights = new LinkedHashMap<>();

    private final Map<String, List<Argument>> premises = new HashMap<>();

    private final Map<String, List<Edge>> drawn = new HashMap<>();

    private final ObjectNode leftovers = Aside.nothing();

    FactsDraft(Cursor cursor, Losses losses) {
        this.cursor = cursor;
        this.losses = losses;
        framework = new Framework(losses);
    }

    /// Takes in a fact.
    void add(Fact fact) {
        var terms = TERMS.get(fact.predicate());
        if (terms != null && terms != fact.terms().size()) {
            throw cursor.malformed(fact.offset(), "%s is about %d, not %d".formatted(fact.predicate(), terms,
                    fact.terms().size()));
        }
        switch (fact.predicate()) {
            case "arg" -> framework.argue(fact.name(0), "");
            case "att", "supp", "support" -> edges.add(fact);
            case "mem" -> members.computeIfAbsent(fact.name(0), _ -> new ArrayList<>()).add(fact);
            case "w" -> weights.put(fact.name(0), fact);
            default -> keep(fact, "A fact of this predicate means nothing here");
        }
    }

    private void keep(Fact fact, String sentence) {
        losses.warn(fact.text(), "fact", Treatment.KEPT_ASIDE, sentence);
        leftovers.withArrayProperty(FACTS).add(fact.text());
    }

    /// The map of all facts that were added.
    DocumentMap map() {
        edges.forEach(this::relate);
        weights.forEach(this::weigh);
        members.forEach((set, facts) -> {
            if (!drawn.containsKey(set)) {
                facts.forEach(fact -> keep(fact, "The set does nothing that could be drawn"));
            }
        });
        return framework.map(leftovers);
    }

    private void relate(Fact fact) {
        var kind = fact.predicate().equals("att") ? RelationKind.ATTACK : RelationKind.SUPPORT;
        var premise = framework.find(fact.name(0));
        var target = argument(fact, 1);
        if (premise != null) {
            framework.relate(kind, premise, target, "");
        } else if (members.containsKey(fact.name(0))) {
            relate(kind, fact, target);
        } else {
            throw unknown(fact, 0);
        }
    }

    private void relate(RelationKind kind, Fact fact, Argument target) {
        var set = fact.name(0);
        var together = premises.computeIfAbsent(set, this::members);
        if (together.size() > PREMISES_MAX || together.contains(target)) {
            keep(fact, "The set has more members than %d, or what it bears on is one of them"
                    .formatted(PREMISES_MAX));
            return;
        }
        drawn.computeIfAbsent(set, _ -> new ArrayList<>()).add(framework.relate(kind, set, together, target));
    }

    private List<Argument> members(String set) {
        return members.getOrDefault(set, List.of()).stream().map(member -> argument(member, 1)).distinct()
                .toList();
    }

    private Argument argument(Fact fact, int term) {
        var argument = framework.find(fact.name(term));
        if (argument == null) {
            throw unknown(fact, term);
        }
        return argument;
    }

    private RuntimeException unknown(Fact fact, int term) {
        return cursor.malformed(fact.offset(), "There is no argument %s".formatted(fact.terms().get(term)));
    }

    private void weigh(String name, Fact fact) {
        var argument = framework.find(name);
        var weight = fact.terms().get(1);
        if (argument != null) {
            argument.weigh(weight);
        } else if (drawn.containsKey(name)) {
            drawn.getOrDefault(name, List.of()).forEach(edge -> edge.weigh(weight));
        } else {
            keep(fact, "There is nothing of this name to weigh");
        }
    }
}
