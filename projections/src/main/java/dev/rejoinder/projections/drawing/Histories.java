package dev.rejoinder.projections.drawing;

import dev.rejoinder.projections.drawing.Rows.Kind;

/// Draws what statements, relations and debates were at each version: revisions, wordings, sayings, locutions,
/// sources, schemes, withdrawals, burdens of proof, critical questions, readings, stances, origins, labels,
/// verdicts, and the changes themselves.
final class Histories {

    private static final String REVISE = """
            UNWIND $rows AS row
            MATCH (d:Debate {id: row.subject})
            CREATE (revision:DebateRevision)-[:OF]->(d)
            SET revision = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String LABEL = """
            UNWIND $rows AS row
            MATCH (d:Debate {id: row.subject})
            CREATE (label:Label)-[:OF]->(d)
            SET label = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String WORD = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            CREATE (w:Wording)-[:OF]->(s)
            SET w = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String INTRODUCE = """
            UNWIND $rows AS row
            MERGE (speaker:Speaker {key: row.key})
              ON CREATE SET speaker = row
            RETURN count(*) AS drawn
            """;

    private static final String SAY = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            MATCH (speaker:Speaker {key: row.speaker})
            CREATE (speaker)-[said:SAID]->(s)
            SET said = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String SPEAK = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            MATCH (speaker:Speaker {key: row.speaker})
            CREATE (speaker)-[spoke:SPOKE]->(s)
            SET spoke = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String CITE = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            CREATE (s)-[:CITES]->(source:Source)
            SET source = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String ASSIGN_SCHEME = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject})
            CREATE (assignment:SchemeAssignment)-[:OF]->(r)
            SET assignment = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String WITHDRAW_STATEMENT = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            CREATE (withdrawal:Withdrawal)-[:OF]->(s)
            SET withdrawal = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String WITHDRAW_RELATION = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject})
            CREATE (withdrawal:Withdrawal)-[:OF]->(r)
            SET withdrawal = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String PLACE_BURDEN = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            CREATE (burden:Burden)-[:OF]->(s)
            SET burden = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String POSE_QUESTION = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            MATCH (r:Relation {id: row.challenged}) WHERE r.debateId = row.debateId
            CREATE (r)<-[:ON]-(challenge:Challenge)-[:OF]->(s)
            SET challenge = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String READ_SUPPORT = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject})
            CREATE (reading:SupportReading)-[:OF]->(r)
            SET reading = row.properties
            RETURN count(*) AS drawn
            """;

    /// A subject may have more stances than a node should have relationships, so they only name it.
    private static final String RATE_STATEMENT = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject}) WHERE s.debateId = row.debateId
            CREATE (stance:Stance)
            SET stance = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String RATE_RELATION = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject}) WHERE r.debateId = row.debateId
            CREATE (stance:Stance)
            SET stance = row.properties
            RETURN count(*) AS drawn
            """;

    /// What something is called elsewhere only names it, too.
    private static final String NAME_STATEMENT = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject}) WHERE s.debateId = row.debateId
            CREATE (origin:Origin)
            SET origin = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String NAME_RELATION = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject}) WHERE r.debateId = row.debateId
            CREATE (origin:Origin)
            SET origin = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String NAME_DEBATE = """
            UNWIND $rows AS row
            MATCH (d:Debate {id: row.subject})
            CREATE (origin:Origin)
            SET origin = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String END = """
            UNWIND $rows AS row
            MATCH (n) WHERE elementId(n) = row.element
            SET n.until = row.until
            RETURN count(*) AS drawn
            """;

    private static final String JUDGE = """
            UNWIND $rows AS row
            CREATE (verdict:Verdict)
            SET verdict = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String END_VERDICT = """
            UNWIND $rows AS row
            MATCH (v:Verdict {debateId: row.debateId, subjectId: row.subject, since: row.since})
            SET v.until = row.until
            RETURN count(*) AS drawn
            """;

    private static final String RECORD = """
            UNWIND $rows AS row
            CREATE (change:Change)
            SET change = row
            RETURN count(*) AS drawn
            """;

    private Histories() {}

    static void draw(Strokes strokes) {
        strokes.draw(Kind.REVISION, REVISE);
        strokes.draw(Kind.LABEL, LABEL);
        strokes.draw(Kind.WORDING, WORD);
        strokes.draw(Kind.SPEAKER, INTRODUCE);
        strokes.draw(Kind.SAYING, SAY);
        strokes.draw(Kind.LOCUTION, SPEAK);
        strokes.draw(Kind.SOURCE, CITE);
        strokes.draw(Kind.SCHEME, ASSIGN_SCHEME);
        strokes.draw(Kind.STATEMENT_WITHDRAWAL, WITHDRAW_STATEMENT);
        strokes.draw(Kind.RELATION_WITHDRAWAL, WITHDRAW_RELATION);
        strokes.draw(Kind.BURDEN, PLACE_BURDEN);
        strokes.draw(Kind.CHALLENGE, POSE_QUESTION);
        strokes.draw(Kind.READING, READ_SUPPORT);
        strokes.draw(Kind.STANCE_ON_STATEMENT, RATE_STATEMENT);
        strokes.draw(Kind.STANCE_ON_RELATION, RATE_RELATION);
        strokes.draw(Kind.ORIGIN_OF_STATEMENT, NAME_STATEMENT);
        strokes.draw(Kind.ORIGIN_OF_RELATION, NAME_RELATION);
        strokes.draw(Kind.ORIGIN_OF_DEBATE, NAME_DEBATE);
        strokes.draw(Kind.ENDED_NODE, END);
        strokes.draw(Kind.ENDED_VERDICT, END_VERDICT);
        strokes.draw(Kind.VERDICT, JUDGE);
        strokes.draw(Kind.CHANGE, RECORD);
    }
}
