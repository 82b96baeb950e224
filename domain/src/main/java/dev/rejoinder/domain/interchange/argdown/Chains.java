package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// Relations that were the steps of one argument in the document that they came from, and can be that again.
final class Chains {

    /// Which step a relation was of an argument that had several.
    static final String STEP = "step";

    private final Map<String, SortedMap<Integer, String>> planned = new HashMap<>();

    private final Map<String, Integer> lengths = new HashMap<>();

    private final Set<String> whole = new HashSet<>();

    private final Map<String, SortedMap<Integer, MappedRelation>> gathered = new HashMap<>();

    private record Link(String argument, int number, int length) {}

    /// The place of a step in its argument, as foreign data.
    static void put(ObjectNode foreign, String argument, int number, int length) {
        foreign.putObject(STEP).put("of", argument).put("number", number).put("length", length);
    }

    private static Optional<Link> link(MappedRelation relation) {
        var step = Foreign.of(relation.origins()).path(STEP);
        var link = new Link(Words.of(step, "of"), step.path("number").asInt(0), step.path("length").asInt(0));
        var inner = relation.kind() == RelationKind.SUPPORT && !relation.target().isRelation();
        var holds = link.number() == link.length() || (inner && link.number() < link.length());
        return holds && link.number() > 0 ? Optional.of(link) : Optional.empty();
    }

    /// Notes a relation that will be written.
    void plan(MappedRelation relation) {
        link(relation).ifPresent(link -> {
            var steps = planned.computeIfAbsent(link.argument(), _ -> new TreeMap<>());
            var twice = steps.put(link.number(), relation.key()) != null;
            lengths.merge(link.argument(), twice ? -1 : link.length(),
                    (one, other) -> one.equals(other) ? one : -1);
        });
    }

    /// All relations are noted. An argument can be whole again where all of its steps are there, and nothing
    /// bears on one but the last that a line below its inference could not say.
    void settle(Predicate<String> undercutAtMost) {
        planned.forEach((argument, steps) -> {
            var all = lengths.getOrDefault(argument, -1) == steps.size();
            if (all && steps.headMap(steps.lastKey()).values().stream().allMatch(undercutAtMost)) {
                whole.add(argument);
            }
        });
        planned.clear();
    }

    /// The steps of the argument that the relation is the last missing step of; the relation alone where it is no step;
    /// nothing while others are missing.
    List<MappedRelation> gather(MappedRelation relation) {
        var link = link(relation).filter(found -> whole.contains(found.argument()));
        if (link.isEmpty()) {
            return List.of(relation);
        }
        var argument = link.get().argument();
        var steps = gathered.computeIfAbsent(argument, _ -> new TreeMap<>());
        steps.put(link.get().number(), relation);
        if (steps.size() < link.get().length()) {
            return List.of();
        }
        gathered.remove(argument);
        return new ArrayList<>(steps.values());
    }
}
