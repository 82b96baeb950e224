package dev.rejoinder.projections.judging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.snapshot.Oversize;

/// Debates at the versions that were asked about lately. A debate at a version never changes, so what is kept stays
/// true.
public final class Hearings {

    private static final String SIZE = """
            MATCH (d:Debate {id: $id})
            RETURN d.version AS version, coalesce(d.drawing, 0) AS drawing,
              d.statements + d.relations AS elements
            """;

    private static final int ELEMENTS_KEPT_MAX = 400_000;

    private static final int KEPT_MAX = 100;

    private final Graph graph;

    private final StructureReader reader;

    private final int elementsMax;

    private final Map<Key, Hearing> kept = new LinkedHashMap<>(16, 0.75f, true);

    /// Reads from this graph, and refuses debates of more statements and relations than this.
    public Hearings(Graph graph, int elementsMax) {
        this.graph = graph;
        this.reader = new StructureReader(graph::read);
        this.elementsMax = elementsMax;
    }

    private record Key(DebateId debateId, long version) {}

    private record Size(long version, long drawing, long elements) {}

    /// The debate at a version; nothing while the graph does not hold that version whole, since it is being drawn
    /// again.
    ///
    /// @throws Oversize when the debate has too many statements and relations
    public Optional<Hearing> of(DebateId debateId, long version) {
        var key = new Key(debateId, version);
        var known = find(key);
        if (known != null) {
            return Optional.of(known);
        }
        var before = size(debateId);
        if (before.elements > elementsMax) {
            throw new Oversize(
                    "Debate %s has %d statements and relations; at most %d are judged on request"
                            .formatted(debateId, before.elements, elementsMax),
                    Map.of("elements", before.elements, "limit", elementsMax));
        }
        var hearing = new Hearing(reader.at(debateId, version));
        var after = size(debateId);
        if (before.version < version || after.version < version || before.drawing != after.drawing) {
            return Optional.empty();
        }
        keep(key, hearing);
        return Optional.of(hearing);
    }

    private Size size(DebateId debateId) {
        return graph.read(SIZE, Map.of("id", debateId.toString())).stream().findFirst()
                .map(row -> new Size(row.number("version"), row.number("drawing"), row.number("elements")))
                .orElse(new Size(0, 0, 0));
    }

    private synchronized @Nullable Hearing find(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Hearing hearing) {
        kept.put(key, hearing);
        var elements = kept.values().stream().mapToLong(each -> each.structure().size()).sum();
        for (var oldest = kept.values().iterator(); kept.size() > 1
                && (elements > ELEMENTS_KEPT_MAX || kept.size() > KEPT_MAX);) {
            elements -= oldest.next().structure().size();
            oldest.remove();
        }
    }
}
