package dev.rejoinder.projections.digest;

import java.util.List;

/// The kinds of elements of a debate, each as the statement that lists all of its elements up to a version.
///
/// Every row has `properties`, `ends` (what the element is tied to) and, for elements that also keep what is current
/// of them, `then`: the same as it was at the version asked for.
final class Sections {

    private static final String DEBATE =
            """
                    MATCH (x:Debate {id: $id})
                    RETURN properties(x) AS properties, [] AS ends,
                      [(h:DebateRevision)-[:OF]->(x) WHERE h.since <= $version AND h.until > $version | {
                        title: h.title, description: h.description, status: h.status, version: $version,
                        changedAt: head(COLLECT { MATCH (c:Change {key: $id + '@' + $version}) RETURN c.at }),
                        statements: COUNT { MATCH (s:Statement)
                          WHERE s.debateId = $id AND s.since > 0 AND s.since <= $version },
                        relations: COUNT { MATCH (r:Relation)
                          WHERE r.debateId = $id AND r.since > 0 AND r.since <= $version } }] AS then
                    """;

    private static final String REVISIONS = """
            MATCH (x:DebateRevision) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(d) | d.id] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String LABELS = """
            MATCH (x:Label) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(d) | d.id] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String STATEMENTS =
            """
                    MATCH (x:Statement) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
                    CALL (x) { MATCH (v:Verdict) WHERE v.debateId = $id AND v.subjectId = x.id AND v.since <= $version
                      RETURN v ORDER BY v.since DESC LIMIT 1 }
                    RETURN properties(x) AS properties, [(x)-[:IN]->(d) | d.id] AS ends,
                      [(w:Wording)-[:OF]->(x) WHERE w.since <= $version AND w.until > $version | {
                        text: w.text, language: w.language, label: v.label, strength: v.strength, verdictSince: v.since,
                        needsSupport: EXISTS { (b:Burden)-[:OF]->(x) WHERE b.since <= $version AND b.until > $version },
                        withdrawn: EXISTS { (y:Withdrawal)-[:OF]->(x) WHERE y.since <= $version AND y.until > $version }
                      }] AS then
                    ORDER BY x.since, x.id
                    """;

    private static final String WORDINGS = """
            MATCH (x:Wording) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(s) | s.id] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String WITHDRAWALS = """
            MATCH (x:Withdrawal) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(s) | s.id] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String SPEAKERS = """
            MATCH (x:Speaker) WHERE x.debateId = $id
              AND EXISTS { (x)-[said:SAID|SPOKE]->(:Statement) WHERE said.since <= $version }
            RETURN properties(x) AS properties, [] AS ends
            ORDER BY x.key
            """;

    private static final String SAYINGS = """
            MATCH (s:Statement) WHERE s.debateId = $id AND s.since > 0 AND s.since <= $version
            MATCH (speaker)-[x:SAID]->(s) WHERE x.since <= $version
            RETURN properties(x) AS properties, [speaker.key, s.id] AS ends
            ORDER BY s.since, x.since
            """;

    private static final String LOCUTIONS = """
            MATCH (s:Statement) WHERE s.debateId = $id AND s.since > 0 AND s.since <= $version
            MATCH (speaker)-[x:SPOKE]->(s) WHERE x.since <= $version
            RETURN properties(x) AS properties, [speaker.key, s.id] AS ends
            ORDER BY s.since, x.since
            """;

    private static final String SOURCES = """
            MATCH (x:Source) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(s)-[:CITES]->(x) | s.id] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String QUESTIONS = """
            MATCH (s:Statement) WHERE s.debateId = $id AND s.since > 0 AND s.since <= $version
            MATCH (s)-[x:ASKS_ABOUT]->(about)
            RETURN properties(x) AS properties, [s.id, about.id] AS ends
            ORDER BY s.since, about.id
            """;

    private static final String RELATIONS =
            """
                    MATCH (x:Relation) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
                    CALL (x) { MATCH (v:Verdict) WHERE v.debateId = $id AND v.subjectId = x.id AND v.since <= $version
                      RETURN v ORDER BY v.since DESC LIMIT 1 }
                    RETURN properties(x) AS properties, [(x)-[:IN]->(d) | d.id] AS ends,
                      [(a:SchemeAssignment)-[:OF]->(x) WHERE a.since <= $version AND a.until > $version | {
                        label: v.label, strength: v.strength, verdictSince: v.since,
                        scheme: a.scheme, reading: CASE x.kind WHEN 'SUPPORT' THEN coalesce(head(COLLECT {
                          MATCH (y:SupportReading)-[:OF]->(x) WHERE y.since <= $version AND y.until > $version
                          RETURN y.reading }), 'PLAIN') ELSE '' END,
                        withdrawn: EXISTS { (y:Withdrawal)-[:OF]->(x) WHERE y.since <= $version AND y.until > $version }
                      }] AS then
                    ORDER BY x.since, x.id
                    """;

    private static final String SCHEMES = """
            MATCH (x:SchemeAssignment) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(r) | r.id] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String TARGETS = """
            MATCH (r:Relation) WHERE r.debateId = $id AND r.since > 0 AND r.since <= $version
            MATCH (r)-[x:TARGETS]->(target)
            RETURN properties(x) AS properties, [r.id, target.id] AS ends
            ORDER BY r.since, target.id
            """;

    private static final String PREMISES = """
            MATCH (r:Relation) WHERE r.debateId = $id AND r.since > 0 AND r.since <= $version
            MATCH (p)-[x:PREMISE_OF]->(r) WHERE x.since <= $version
            RETURN properties(x) AS properties, [p.id, r.id] AS ends
            ORDER BY r.since, x.since, p.id
            """;

    private static final String EDGES = """
            MATCH (p:Statement) WHERE p.debateId = $id AND p.since > 0 AND p.since <= $version
            MATCH (p)-[x:SUPPORTS|ATTACKS]->(target) WHERE x.since <= $version
            RETURN properties(x) AS properties, [p.id, type(x), target.id] AS ends
            ORDER BY p.since, x.since, x.relationId
            """;

    private static final String BURDENS = """
            MATCH (x:Burden) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(s) | s.id] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String CHALLENGES = """
            MATCH (x:Challenge) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(s) | s.id] + [(x)-[:ON]->(r) | r.id] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String READINGS = """
            MATCH (x:SupportReading) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [(x)-[:OF]->(r) | r.id] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String STANCES = """
            MATCH (x:Stance) WHERE x.debateId = $id AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [] AS ends
            ORDER BY x.since, x.key
            """;

    private static final String ORIGINS = """
            MATCH (x:Origin)
            WHERE x.debateId = $id AND x.subjectId >= '' AND x.since > 0 AND x.since <= $version
            RETURN properties(x) AS properties, [] AS ends
            ORDER BY x.subjectId, x.since
            """;

    private static final String VERDICTS =
            """
                    MATCH (x:Verdict)
                    WHERE x.debateId = $id AND x.subjectId >= '' AND x.since > 0 AND x.since <= $version
                    RETURN properties(x) AS properties, [] AS ends
                    ORDER BY x.subjectId, x.since
                    """;

    private static final String CHANGES = """
            MATCH (x:Change) WHERE x.debateId = $id AND x.version > 0 AND x.version <= $version
            RETURN properties(x) AS properties, [] AS ends
            ORDER BY x.version
            """;

    /// All of them, in the order in which they are hashed.
    static final List<String> ALL =
            List.of(DEBATE, REVISIONS, LABELS, STATEMENTS, WORDINGS, WITHDRAWALS, SPEAKERS, SAYINGS,
                    LOCUTIONS, SOURCES, QUESTIONS, RELATIONS, SCHEMES, TARGETS, PREMISES, EDGES, BURDENS,
                    CHALLENGES, READINGS, STANCES, ORIGINS, VERDICTS, CHANGES);

    private Sections() {}
}
