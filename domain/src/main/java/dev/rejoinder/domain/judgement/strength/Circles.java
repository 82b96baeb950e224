package dev.rejoinder.domain.judgement.strength;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import dev.rejoinder.domain.judgement.ArgumentGraph;

/// Finds the members of a cycle that support themselves, directly or through other members.
final class Circles {

    private final Components components;

    private final Map<Integer, Boolean> inside = new HashMap<>();

    Circles(ArgumentGraph graph, Evaluation evaluation) {
        components =
                new Components(graph, relation -> evaluation.bears(relation) && !graph.isAttack(relation),
                        inside::containsKey);
    }

    /// The positions of the members that do.
    BitSet among(int[] members) {
        for (var member : members) {
            inside.put(member, false);
        }
        for (var member : members) {
            components.explore(member);
        }
        for (var component = 0; component < components.count(); component++) {
            var circular = components.isCyclic(component);
            for (var position = components.from(component); position < components.to(component); position++) {
                inside.put(components.member(position), circular);
            }
        }
        components.clear();
        var circular = new BitSet();
        for (var position = 0; position < members.length; position++) {
            circular.set(position, inside.getOrDefault(members[position], false));
        }
        inside.clear();
        return circular;
    }
}
