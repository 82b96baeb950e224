package dev.rejoinder.domain.interchange.aif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.JsonNode;

/// What is written of a map, and what its nodes are called: as in the document that they came from, or by their keys.
/// Of the map, it holds no more than these names.
final class Index {

    private final Losses losses;

    private final Map<String, String> ids = new HashMap<>();

    private final Set<String> given = new HashSet<>();

    private final Map<String, MappedRelation> firsts = new HashMap<>();

    private final Map<String, RelationKind> kinds = new HashMap<>();

    private final Set<String> merged = new HashSet<>();

    private final Set<List<Object>> told = new HashSet<>();

    Index(ArgumentMap map, Losses losses) {
        this.losses = losses;
        losses.loseBesides(map.heading());
        var questions = new LinkedHashMap<String, String>();
        try (var statements = map.statements()) {
            statements.filter(said -> isWritten(said.key(), said.passage(), List.of())).forEach(said -> {
                ids.put(said.key(), name(said.key(), said.origins()));
                noteTold(said.key(), said.origins());
                if (said.about() != null) {
                    questions.put(said.key(), said.about().key());
                }
            });
        }
        try (var relations = map.relations()) {
            relations.filter(this::isWritten).forEach(this::note);
        }
        questions.forEach(this::noteQuestion);
    }

    private void noteQuestion(String key, String about) {
        if (!holds(about)) {
            losses.lose(key, "about", Treatment.LEFT_OUT, "What it asks about is withdrawn");
        }
    }

    private boolean isWritten(MappedRelation relation) {
        var needed = new HashSet<>(relation.premises());
        needed.add(relation.target().key());
        return isWritten(relation.key(), relation.passage(), needed);
    }

    private boolean isWritten(String key, Passage passage, Iterable<String> needed) {
        var lost = passage.withdrawn();
        for (var other : needed) {
            lost |= !ids.containsKey(other);
        }
        if (lost) {
            losses.lose(key, "withdrawn", Treatment.LEFT_OUT,
                    passage.withdrawn()
                            ? "It is withdrawn, which the format cannot tell"
                            : "It rests on, or targets, something withdrawn");
        } else if (!passage.ratings().equals(Ratings.NONE)) {
            losses.lose(key, "ratings", Treatment.LEFT_OUT, "The format has no place for how it is rated");
        }
        return !lost;
    }

    private String name(String key, List<Origin> origins) {
        var id = Kept.origin(origins).map(Origin::id).orElse(key);
        if (Kept.mentions(origins, "nodeID")) {
            id = NodeIds.read(Kept.of(origins).members().get("nodeID")).orElse(id);
        }
        if (given.add(id)) {
            return id;
        }
        var other = key;
        for (var count = 2; !given.add(other); count++) {
            other = key + "-" + count;
        }
        return other;
    }

    private void noteTold(String key, List<Origin> origins) {
        if (Kept.mentions(origins, Kept.ACTS)) {
            Kept.of(origins).members().path(Kept.ACTS).forEach(act -> told.add(List.of(key, act)));
        }
    }

    private void note(MappedRelation relation) {
        if (Kept.mentions(relation.origins(), Kept.OF)) {
            var first = firsts.get(Json.member(Kept.of(relation.origins()).members(), Kept.OF));
            if (first != null && isLike(first, relation)) {
                ids.put(relation.key(), id(first.key()));
                merged.add(relation.key());
                return;
            }
        }
        var id = name(relation.key(), relation.origins());
        ids.put(relation.key(), id);
        kinds.put(id, relation.kind());
        if (Kept.mentions(relation.origins(), Kept.FIRST)) {
            firsts.put(id, relation);
        }
    }

    private static boolean isLike(MappedRelation first, MappedRelation other) {
        return first.kind() == other.kind() && first.scheme().equals(other.scheme())
                && Set.copyOf(first.premises()).equals(Set.copyOf(other.premises()))
                && first.slots().equals(other.slots()) && first.reading() == other.reading();
    }

    /// What the node of the statement or relation is called, empty when it is not written.
    String id(String key) {
        return ids.getOrDefault(key, "");
    }

    /// What the relation is whose node is called so; nothing for other nodes.
    @Nullable
    RelationKind kind(String id) {
        return kinds.get(id);
    }

    boolean holds(String key) {
        return ids.containsKey(key);
    }

    /// Whether the relation is another one that the node of an earlier relation is.
    boolean isMerged(String key) {
        return merged.contains(key);
    }

    /// Whether the dialogue that is kept with the statement tells of the locution.
    boolean isTold(MappedLocution locution) {
        JsonNode act = Kept.act(locution);
        return told.contains(List.of(locution.statement(), act));
    }
}
