package dev.rejoinder.projections.digest;

/// The statements behind the sections.
final class Sections {

    static final String DEBATE =
            """
                    MATCH (x:Debate {id: $id})
                    RETURN properties(x) AS properties, [] AS ends,
                      [(heading:DebateRevision)-[:OF]->(x) WHERE heading.since <= $version AND heading.until > $version | {
                        title: heading.title, description: heading.description, status: heading.status, version: $version,
                        changedAt: head(COLLECT { MATCH (c:Change {key: $id + '@' + $version}) RETURN c.at }),
                        statements: COUNT { MATCH (s:Statement)
                          WHERE s.debateId = $id AND s.since > 0 AND s.since <= $version },
                        relations: COUNT { MATCH (r:Relation)
                          WHERE r.debateId = $id AND r.since > 0 AND r.since <= $version } }] AS then
                    """;

    static final String REVISIONS = """
            MATCH (x:DebateRevision) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(d) | d.id] AS ends
            ORDER BY x.since, x.key
            """;

    static final String STATEMENTS =
            """
                    MATCH (x:Statement) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
                    RETURN properties(x) AS properties, [(x)-[:IN]->(d) | d.id] AS ends,
                      [(w:Wording)-[:OF]->(x) WHERE w.since <= $version AND w.until > $version | {
                        text: w.text, language: w.language,
                        withdrawn: EXISTS { (y:Withdrawal)-[:OF]->(x) WHERE y.since <= $version AND y.until > $version }
                      }] AS then
                    ORDER BY x.since, x.id
                    """;

    static final String WORDINGS = """
            MATCH (x:Wording) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(s) | s.id] AS ends
            ORDER BY x.since, x.key
            """;

    static final String WITHDRAWALS = """
            MATCH (x:Withdrawal) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(s) | s.id] AS ends
            ORDER BY x.since, x.key
            """;

    static final String SPEAKERS = """
            MATCH (x:Speaker) WHERE x.debateId = $id
              AND EXISTS { (x)-[said:SAID]->(:Statement) WHERE said.since <= $version }
            RETURN properties(x) AS properties, [] AS ends
            ORDER BY x.key
            """;

    static final String SAYINGS = """
            MATCH (s:Statement) WHERE s.debateId = $id AND s.since > 0 AND s.since <= $version
            MATCH (speaker)-[x:SAID]->(s) WHERE x.since <= $version
            RETURN properties(x) AS properties, [speaker.key, s.id] AS ends
            ORDER BY s.since, x.since
            """;

    static final String SOURCES = """
            MATCH (x:Source) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(s)-[:CITES]->(x) | s.id] AS ends
            ORDER BY x.since, x.key
            """;

    static final String QUESTIONS = """
            MATCH (s:Statement) WHERE s.debateId = $id AND s.since > 0 AND s.since <= $version
            MATCH (s)-[x:ASKS_ABOUT]->(about)
            RETURN properties(x) AS properties, [s.id, about.id] AS ends
            ORDER BY s.since, about.id
            """;

    static final String RELATIONS =
            """
                    MATCH (x:Relation) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
                    RETURN properties(x) AS properties, [(x)-[:IN]->(d) | d.id] AS ends,
                      [(a:SchemeAssignment)-[:OF]->(x) WHERE a.since <= $version AND a.until > $version | {
                        scheme: a.scheme,
                        withdrawn: EXISTS { (y:Withdrawal)-[:OF]->(x) WHERE y.since <= $version AND y.until > $version }
                      }] AS then
                    ORDER BY x.since, x.id
                    """;

    static final String SCHEMES = """
            MATCH (x:SchemeAssignment) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(r) | r.id] AS ends
            ORDER BY x.since, x.key
            """;

    static final String TARGETS = """
            MATCH (r:Relation) WHERE r.debateId = $id AND r.since > 0 AND r.since <= $version
            MATCH (r)-[x:TARGETS]->(target)
            RETURN properties(x) AS properties, [r.id, target.id] AS ends
            ORDER BY r.since, target.id
            """;

    static final String PREMISES = """
            MATCH (r:Relation) WHERE r.debateId = $id AND r.since > 0 AND r.since <= $version
            MATCH (p)-[x:PREMISE_OF]->(r) WHERE x.since <= $version
            RETURN properties(x) AS properties, [p.id, r.id] AS ends
            ORDER BY r.since, x.since, p.id
            """;

    static final String EDGES = """
            MATCH (p:Statement) WHERE p.debateId = $id AND p.since > 0 AND p.since <= $version
            MATCH (p)-[x:SUPPORTS|ATTACKS]->(target) WHERE x.since <= $version
            RETURN properties(x) AS properties, [p.id, type(x), target.id] AS ends
            ORDER BY p.since, x.since, x.relationId
            """;

    static final String CHANGES = """
            MATCH (x:Change) WHERE x.debateId = $id AND x.version > 0 AND x.version <= $version
            RETURN properties(x) AS properties, [] AS ends
            ORDER BY x.version
            """;

    private Sections() {}
}
