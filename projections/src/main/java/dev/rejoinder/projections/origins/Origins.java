package dev.rejoinder.projections.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.snapshot.Oversize;

/// Reads origins, for any number of things at once.
public final class Origins {

    /// The most origins of one thing, and the most things of one name, that are listed.
    public static final int LISTED = 50;

    private static final long CHARACTERS = 2_000_000;

    private static final String LIST = """
            UNWIND $keys AS key
            CALL (key) {
              MATCH (it:Origin {debateId: key.debate, subjectId: key.id})
              WHERE it.since <= key.version AND key.version < it.until
              RETURN it ORDER BY it.since, it.system, it.id LIMIT $limit
            }
            RETURN key.n AS n, it.key AS key, it.system AS system, it.id AS id, size(it.foreign) AS characters
            ORDER BY n, it.since, it.system, it.id
            """;

    private static final String FIND_BEARERS = """
            UNWIND $keys AS key
            CALL (key) {
              MATCH (it:Origin {debateId: key.debate, system: key.system, id: key.id})
              WHERE it.since <= key.version AND key.version < it.until
              RETURN it ORDER BY it.since LIMIT $limit
            }
            RETURN key.n AS n, it.subjectKind AS kind, it.subjectId AS id
            ORDER BY n, it.since
            """;

    private static final String READ_FOREIGN = """
            UNWIND $keys AS key
            MATCH (it:Origin {key: key})
            RETURN it.key AS key, it.foreign AS foreign
            """;

    private static final String READ = """
            UNWIND $subjects AS subject
            MATCH (it:Origin {debateId: $debate, subjectId: subject})
            WHERE it.since <= $version AND $version < it.until
            RETURN subject, it.system AS system, it.id AS id, it.foreign AS foreign
            ORDER BY it.since, it.system, it.id
            """;

    private final Graph graph;

    /// Reads from this graph.
    public Origins(Graph graph) {
        this.graph = graph;
    }

    /// The first origins of each of these things at its version, in the order in which they were recorded; without what
    /// they carried.
    public Map<Holder, List<OriginView>> list(List<Holder> holders) {
        return listed(LIST, holders, holder -> Map.of("debate", holder.debateId().toString(), "id",
                holder.id().toString(), "version", last(holder.version())), OriginView::of);
    }

    /// What bears each of these names at its version: the first things, in the order in which it was recorded of them.
    public Map<ForeignName, List<Bearer>> bearers(List<ForeignName> names) {
        return listed(FIND_BEARERS, names, name -> Map.of("debate", name.debateId().toString(), "system",
                name.system(), "id", name.id(), "version", last(name.version())), Bearer::of);
    }

    private <K, V> Map<K, List<V>> listed(String cypher, List<K> keys,
            Function<K, Map<String, Object>> parameters, Function<Row, V> view) {
        var numbered = new ArrayList<Map<String, Object>>();
        var lists = new HashMap<K, List<V>>();
        for (var key : keys) {
            var numbers = new HashMap<>(parameters.apply(key));
            numbers.put("n", numbered.size());
            numbered.add(numbers);
            lists.put(key, new ArrayList<>());
        }
        graph.read(cypher, Map.of("keys", numbered, "limit", LISTED)).forEach(row -> lists
                .computeIfAbsent(keys.get((int) row.number("n")), _ -> new ArrayList<>())
                .add(view.apply(row)));
        return lists;
    }

    /// What each of these origins carried elsewhere.
    ///
    /// @throws Oversize when all of them carried too much to be held in memory at once
    public Map<OriginView, String> foreign(List<OriginView> origins) {
        var characters = origins.stream().mapToLong(OriginView::characters).sum();
        if (characters > CHARACTERS) {
            throw new Oversize("These origins carried %d characters; at most %d are answered at once"
                    .formatted(characters, CHARACTERS),
                    Map.of("characters", characters, "limit", CHARACTERS));
        }
        var byKey = origins.stream().collect(Collectors.toMap(OriginView::key, origin -> origin));
        return graph.read(READ_FOREIGN, Map.of("keys", List.copyOf(byKey.keySet()))).stream().collect(
                Collectors.toMap(row -> byKey.get(row.text("key")), row -> row.text("foreign")));
    }

    /// All origins of those of these things that have any, with what they carried, each in the order in which they were
    /// recorded; by the things' identifiers. A debate is a thing of its own.
    public Map<UUID, List<Origin>> origins(DebateId debateId, Collection<UUID> subjects, long version) {
        var found = new HashMap<UUID, List<Origin>>();
        var parameters = Map.<String, Object>of("debate", debateId.toString(), "version", last(version),
                "subjects", subjects.stream().map(UUID::toString).distinct().toList());
        graph.stream(READ, parameters,
                row -> found.computeIfAbsent(row.id("subject"), _ -> new ArrayList<>())
                        .add(new Origin(row.text("system"), row.text("id"), row.text("foreign"))));
        return found;
    }

    /// All origins of the debate itself.
    public List<Origin> origins(DebateId debateId, long version) {
        return origins(debateId, Set.of(debateId.value()), version)
                .getOrDefault(debateId.value(), List.of());
    }

    /// What holds now ends later than any version.
    private static long last(long version) {
        return Math.min(version, Pin.NOW - 1);
    }
}
