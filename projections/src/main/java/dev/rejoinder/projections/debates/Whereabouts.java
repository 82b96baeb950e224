package dev.rejoinder.projections.debates;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;

/// Knows in which debate a statement or relation is.
public final class Whereabouts {

    private static final String FIND = """
            CALL () {
              MATCH (it:Statement {id: $id}) RETURN it.debateId AS debate
              UNION MATCH (it:Relation {id: $id}) RETURN it.debateId AS debate
            }
            RETURN debate
            """;

    private final Graph graph;

    /// Reads from this graph.
    public Whereabouts(Graph graph) {
        this.graph = graph;
    }

    /// The debate of this statement or relation, if the graph holds it.
    public Optional<DebateId> debateOf(UUID subject) {
        return graph.read(FIND, Map.of("id", subject.toString())).stream()
                .map(row -> new DebateId(row.id("debate"))).findFirst();
    }
}
