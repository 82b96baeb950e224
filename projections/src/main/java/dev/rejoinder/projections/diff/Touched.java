package dev.rejoinder.projections.diff;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;

/// Something that changes happened to, and at which versions.
record Touched(Kind kind, UUID id, List<Long> versions) {

    private static final String FIND = """
            MATCH (it:Change {debateId: $debate})
            WHERE it.version > $after AND it.version <= $last
            RETURN it.subjectKind AS kind, it.subjectId AS id, collect(it.version) AS versions
            """;

    /// What changes happen to.
    enum Kind {
        DEBATE, STATEMENT, RELATION
    }

    /// What was touched after one version and up to another.
    static List<Touched> between(Graph graph, UUID debate, long after, long last) {
        return graph.read(FIND, Map.of("debate", debate.toString(), "after", after, "last", last)).stream()
                .map(Touched::of).toList();
    }

    private static Touched of(Row row) {
        return new Touched(Kind.valueOf(row.text("kind")), row.id("id"), row.numbers("versions"));
    }

    Causes causes(UUID debate) {
        return Causes.recorded(debate, versions);
    }
}
