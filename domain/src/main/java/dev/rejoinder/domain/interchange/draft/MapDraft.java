package dev.rejoinder.domain.interchange.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.node.ObjectNode;

/// A map that is being read. Whoever reads gives each element a key of its own and relations that could be drawn by
/// themselves; the draft puts each relation after the one it targets, joins those that say the same, and leaves out
/// those that go round in circles.
public final class MapDraft {

    /// What is kept aside of relations that say the same as the one that stands for them.
    public static final String REPEATS = "repeats";

    private record Said(MappedStatement statement, ObjectNode kept) {}

    private record Drawn(MappedRelation relation, ObjectNode kept) {}

    private final String system;

    private final Losses losses;

    private final Map<String, Said> said = new LinkedHashMap<>();

    private final Map<String, Drawn> drawn = new LinkedHashMap<>();

    private final Set<String> reserved = new HashSet<>();

    private final Map<String, Integer> repeats = new HashMap<>();

    /// Nothing yet, of a document of this system.
    public MapDraft(String system, Losses losses) {
        this.system = system;
        this.losses = losses;
    }

    /// The key, or one like it, that nothing else is given.
    public String reserve(String key) {
        var given = key;
        while (!reserved.add(given)) {
            given = "%s (%d)".formatted(key, repeats.merge(key, 1, Integer::sum) + 1);
        }
        return given;
    }

    /// Adds a statement that carried this besides. Its key was reserved for it, like that of a relation.
    public void say(MappedStatement statement, ObjectNode kept) {
        said.put(statement.key(), new Said(statement, kept));
    }

    /// Adds a relation that carried this besides.
    public void draw(MappedRelation relation, ObjectNode kept) {
        drawn.put(relation.key(), new Drawn(relation, kept));
    }

    /// The map as a whole.
    public DocumentMap map(MapHeading heading, List<MappedLocution> locutions) {
        var relations = new InOrder().relations();
        return new DocumentMap(heading, said.values().stream().map(this::statement).toList(),
                relations.stream().map(this::relation).toList(), locutions);
    }

    private MappedStatement statement(Said element) {
        var statement = element.statement();
        return statement.from(origins(statement.key(), statement.origins(), element.kept()));
    }

    private MappedRelation relation(Drawn element) {
        var relation = element.relation();
        return relation.from(origins(relation.key(), relation.origins(), element.kept()));
    }

    private List<Origin> origins(String key, List<Origin> others, ObjectNode kept) {
        var origin = Foreign.kept(Origin.of(system, key), kept, losses);
        return others.isEmpty()
                ? List.of(origin)
                : Stream.concat(Stream.of(origin), others.stream()).toList();
    }

    /// Puts the relations in order: as they were drawn, but not before what they target.
    private final class InOrder {

        private final Map<String, List<Drawn>> waiting = new HashMap<>();

        private final Map<String, String> placed = new HashMap<>();

        private final Map<String, Drawn> shapes = new LinkedHashMap<>();

        List<Drawn> relations() {
            for (var element : drawn.values()) {
                var target = element.relation().target();
                if (target.isRelation() && !placed.containsKey(target.key())) {
                    waiting.computeIfAbsent(target.key(), _ -> new ArrayList<>()).add(element);
                } else {
                    place(element);
                }
            }
            drawn.keySet().stream().filter(key -> !placed.containsKey(key))
                    .forEach(key -> losses.lose(key, "target", Treatment.LEFT_OUT,
                            "It bears on a relation that could not be drawn, or in a circle on itself"));
            return List.copyOf(shapes.values());
        }

        private void place(Drawn first) {
            var next = new ArrayDeque<Drawn>();
            next.add(first);
            while (!next.isEmpty()) {
                var element = next.remove();
                keep(element);
                var released = waiting.remove(element.relation().key());
                if (released != null) {
                    next.addAll(released);
                }
            }
        }

        private void keep(Drawn element) {
            var key = element.relation().key();
            var aimed = aimed(element);
            var first = shapes.putIfAbsent(shape(aimed.relation()), aimed);
            placed.put(key, first == null ? key : first.relation().key());
            if (first != null) {
                var kept = element.kept().deepCopy();
                first.kept().withArray(REPEATS).add(kept.has("id") ? kept : kept.put("id", key));
                losses.warn(key, "repeated", Treatment.MERGED,
                        "It joins the same premises to the same target as %s, which stands for both"
                                .formatted(first.relation().key()));
            }
        }

        private Drawn aimed(Drawn element) {
            var relation = element.relation();
            var target = relation.target();
            var placement = placed.getOrDefault(target.key(), target.key());
            if (!target.isRelation() || placement.equals(target.key())) {
                return element;
            }
            return new Drawn(new MappedRelation(relation.key(), relation.kind(), relation.premises(),
                    MapTarget.relation(placement), relation.scheme(), relation.slots(), relation.reading(),
                    relation.origins(), relation.passage()), element.kept());
        }

        private String shape(MappedRelation relation) {
            var shape = new StringBuilder(relation.kind() + " " + relation.target().kind());
            Stream.concat(Stream.of(relation.target().key()), relation.premises().stream().sorted())
                    .forEach(key -> shape.append(' ').append(key.length()).append(':').append(key));
            return shape.toString();
        }
    }
}
