package dev.rejoinder.domain.interchange.sadface;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.parts.Foreign;

/// Schemes that drew several relations where those came from, and draw them still: all of them are there, and bear as
/// they did. Such relations are written as one scheme again.
final class SharedSchemes {

    private final Map<String, Group> groups = new HashMap<>();

    private final Map<String, Group> groupOf = new HashMap<>();

    private final Map<String, Group> followers = new HashMap<>();

    private static final class Group {

        private final int parts;

        private final boolean disagreement;

        private final MappedRelation first;

        private int met;

        private boolean broken;

        Group(int parts, boolean disagreement, MappedRelation first) {
            this.parts = parts;
            this.disagreement = disagreement;
            this.first = first;
        }

        void meet(MappedRelation relation) {
            met++;
            var returns = disagreement && !relation.key().equals(first.key());
            var premises = returns ? List.of(first.target().key()) : first.premises();
            broken |= !relation.premises().equals(premises) || relation.kind() != first.kind()
                    || !relation.scheme().equals(first.scheme()) || !relation.slots().equals(first.slots());
            broken |= returns && !List.of(relation.target().key()).equals(first.premises());
        }

        boolean isWhole() {
            return met == parts && !broken;
        }
    }

    /// Takes note of the relation, in the order of the map.
    void meet(MappedRelation relation) {
        var borneOn = followers.get(relation.target().key());
        if (borneOn != null) {
            borneOn.broken = true;
        }
        var kept = Foreign.of(relation.origins(), SadfaceReader.SYSTEM);
        var node = SadfaceDocument.text(kept, "of");
        if (node.isEmpty()) {
            return;
        }
        var group = groups.computeIfAbsent(node, _ -> new Group(kept.path("parts").asInt(0),
                kept.path("disagreement").asBoolean(false), relation));
        group.meet(relation);
        groupOf.put(relation.key(), group);
        if (!group.first.key().equals(relation.key())) {
            followers.put(relation.key(), group);
        }
    }

    /// The key of the relation that stands for the scheme that draws this one: itself, unless an earlier one shares it.
    String drawer(String key) {
        var group = groupOf.get(key);
        return group != null && group.isWhole() ? group.first.key() : key;
    }

    /// Whether the relation is half of a disagreement that is written as one.
    boolean isDisagreement(String key) {
        var group = groupOf.get(key);
        return group != null && group.disagreement && group.isWhole();
    }
}
