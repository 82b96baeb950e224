package dev.rejoinder.projections.drawing;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.graph.Row;

/// Locks the debates of a batch, and finds what is open of the things its events touch.
final class Finder {

    private static final String LOCK = """
            UNWIND $debates AS row
            MERGE (d:Debate {id: row.id})
              ON CREATE SET d += row.blank
            SET d.locked = true REMOVE d.locked
            WITH d
            RETURN d.id AS id, d.version AS version, d.title AS title, d.description AS description,
              d.status AS status, d.statements AS statements, d.relations AS relations,
              d.quarantinedVersion AS quarantinedVersion, d.rebuilding AS rebuilding,
              [(r:DebateRevision)-[:OF]->(d) WHERE r.until = $open | elementId(r)] AS revisions,
              [(l:Label)-[:OF]->(d) WHERE l.until = $open | {name: l.name, element: elementId(l)}] AS labels
            """;

    private static final String FIND_STATEMENTS =
            """
                    UNWIND $ids AS id
                    MATCH (s:Statement {id: id})
                    RETURN s.id AS id, s.debateId AS debateId,
                      [(w:Wording)-[:OF]->(s) WHERE w.until = $open |
                        {element: elementId(w), number: w.number}] AS wordings,
                      [(:Speaker)-[said:SAID]->(s) WHERE said.until = $open | said.since] AS sayings,
                      [(s)-[:CITES]->(c:Source) WHERE c.until = $open | {id: c.id, element: elementId(c)}] AS sources,
                      [(b:Burden)-[:OF]->(s) WHERE b.until = $open | elementId(b)] AS burdens,
                      [(x:Withdrawal)-[:OF]->(s) WHERE x.until = $open | elementId(x)] AS withdrawals
                    """;

    private static final String FIND_RELATIONS =
            """
                    UNWIND $ids AS id
                    MATCH (r:Relation {id: id})
                    RETURN r.id AS id, r.debateId AS debateId, r.kind AS kind, r.targetKind AS targetKind,
                      r.targetId AS targetId,
                      [(p:Statement)-[h:PREMISE_OF]->(r) WHERE h.until = $open | p.id] AS premises,
                      COLLECT { MATCH (p:Statement)-[h:PREMISE_OF]->(r) WHERE h.until = $open
                        MATCH (p)-[e:SUPPORTS|ATTACKS]->(:Statement) WHERE e.relationId = id AND e.until = $open
                        RETURN p.id } AS edges,
                      [(a:SchemeAssignment)-[:OF]->(r) WHERE a.until = $open |
                        {element: elementId(a), scheme: a.scheme, slots: coalesce(a.slots, [])}] AS schemes,
                      [(x:SupportReading)-[:OF]->(r) WHERE x.until = $open | elementId(x)] AS readings,
                      [(x:Withdrawal)-[:OF]->(r) WHERE x.until = $open | elementId(x)] AS withdrawals
                    """;

    private static final String FIND_STANCES = """
            UNWIND $ids AS id
            MATCH (x:Stance {id: id, until: $open})
            RETURN x.id AS id, x.rating AS rating, elementId(x) AS element
            """;

    private static final String FIND_ORIGINS = """
            UNWIND $ids AS id
            MATCH (x:Origin {originId: id, until: $open})
            RETURN x.originId AS id, elementId(x) AS element
            """;

    private final GraphTransactions transactions;

    Finder(GraphTransactions transactions) {
        this.transactions = transactions;
    }

    /// The debates with the given first stamps, each locked until the transaction ends, and made if need be.
    Map<UUID, Row> lock(Collection<Stamp> firsts) {
        var debates =
                firsts.stream().map(stamp -> Map.of("id", stamp.debateId().toString(), "blank", blank(stamp)))
                        .toList();
        return byId(transactions.run(LOCK, Map.of("debates", debates, "open", Span.OPEN)));
    }

    /// What the graph holds of everything that the entries touch and do not make themselves.
    Found find(Collection<Entry> entries) {
        var touched = new Touched();
        entries.forEach(entry -> touched.add(entry.event()));
        return new Found(find(FIND_STATEMENTS, touched.statements()),
                find(FIND_RELATIONS, touched.relations()), find(FIND_STANCES, touched.stances()),
                find(FIND_ORIGINS, touched.origins()));
    }

    private Map<UUID, Row> find(String cypher, Set<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : byId(transactions.run(cypher, Map.of("ids", ids, "open", Span.OPEN)));
    }

    private static Map<String, Object> blank(Stamp stamp) {
        var at = stamp.occurredAt().atZone(ZoneOffset.UTC);
        return Map.of("version", 0L, "chain", "", "title", "", "description", "", "status", "OPEN",
                "openedAt", at,
                "openedBy", stamp.participant(), "changedAt", at, "statements", 0L, "relations", 0L);
    }

    private static Map<UUID, Row> byId(List<Row> rows) {
        var found = new HashMap<UUID, Row>();
        rows.forEach(row -> found.put(row.id("id"), row));
        return found;
    }
}
