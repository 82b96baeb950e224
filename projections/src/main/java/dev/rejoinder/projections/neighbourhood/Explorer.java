package dev.rejoinder.projections.neighbourhood;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.neighbourhood.Sighting.End;

/// Reads the graph around a statement or relation, one statement for the centre and one for each step
/// outward, however many things a step meets.
public final class Explorer {

    private static final String CENTRE = """
            CALL () {
              MATCH (it:Statement {id: $id}) RETURN it, 'STATEMENT' AS kind
              UNION MATCH (it:Relation {id: $id}) RETURN it, 'RELATION' AS kind
            }
            MATCH (it)-[:IN]->(d:Debate)
            WITH it, kind, d, CASE WHEN $version < d.version THEN $version ELSE d.version END AS version
            WHERE it.since <= version
            RETURN it {.id, .since} AS it, kind, d.id AS debate, version
            """;

    private static final String STEP = """
            CALL () {
              UNWIND $targetStatements AS id MATCH (:Statement {id: id})<-[:TARGETS]-(r:Relation) RETURN r
              UNION UNWIND $targetRelations AS id MATCH (:Relation {id: id})<-[:TARGETS]-(r:Relation) RETURN r
              UNION UNWIND $premises AS id MATCH (:Statement {id: id})
                -[h:PREMISE_OF WHERE h.since <= $version AND $version < h.until]->(r:Relation) RETURN r
              UNION UNWIND $relations AS id MATCH (r:Relation {id: id}) RETURN r
            }
            WITH r WHERE r.since <= $version AND (size($kinds) = 0 OR r.kind IN $kinds)
            ORDER BY r.since LIMIT $limit
            """;

    private static final String ENDS = """
            MATCH (r)-[:TARGETS]->(t)
            RETURN r {.id, .since} AS relation, r.targetKind AS targetKind, t {.id, .since} AS target,
              [(p:Statement)-[h:PREMISE_OF]->(r) WHERE h.since <= $version AND $version < h.until
                | p {.id, .since}] AS premises
            ORDER BY relation.since
            """;

    private final Graph graph;

    /// Reads from this graph.
    public Explorer(Graph graph) {
        this.graph = graph;
    }

    /// The neighbourhood of the centre; none when there is no centre.
    public Optional<Neighbourhood> explore(Surroundings surroundings) {
        var centre = surroundings.centre();
        return graph.read(CENTRE, Map.of("id", centre.id().toString(), "version", centre.version())).stream()
                .findFirst().map(row -> around(row, surroundings));
    }

    private Neighbourhood around(Row row, Surroundings surroundings) {
        var version = row.number("version");
        var centre = End.of(Subject.Kind.valueOf(row.text("kind")), row.row("it"));
        var expedition = new Expedition(surroundings, centre);
        for (var step = 0; step < surroundings.depth() && expedition.goesOn(); step++) {
            expedition.meet(step(surroundings, version, expedition.frontier()));
        }
        return expedition.neighbourhood(row.id("debate"), version);
    }

    private List<Sighting> step(Surroundings surroundings, long version, Collection<End> frontier) {
        var statements = ids(frontier, Subject.Kind.STATEMENT);
        var relations = ids(frontier, Subject.Kind.RELATION);
        var none = List.of();
        return graph.read(STEP + ENDS, Map.of("version", version, "kinds", surroundings.kindNames(),
                "limit", surroundings.limit() + 1, "targetStatements",
                surroundings.inward() ? statements : none,
                "targetRelations", surroundings.inward() ? relations : none,
                "premises", surroundings.outward() ? statements : none, "relations", relations)).stream()
                .map(Sighting::of).toList();
    }

    private static List<String> ids(Collection<End> frontier, Subject.Kind kind) {
        return frontier.stream().filter(end -> end.subject().kind() == kind).map(end -> end.id().toString())
                .toList();
    }
}
