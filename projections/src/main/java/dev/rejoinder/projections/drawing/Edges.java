package dev.rejoinder.projections.drawing;

import dev.rejoinder.projections.drawing.Rows.Kind;

/// Draws what joins statements and relations to each other; all of them must be there.
final class Edges {

    private static final String ASK_ABOUT_STATEMENT = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            MATCH (about:Statement {id: row.about}) WHERE about.debateId = row.debateId
            CREATE (s)-[:ASKS_ABOUT]->(about)
            RETURN count(*) AS drawn
            """;

    private static final String ASK_ABOUT_RELATION = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            MATCH (about:Relation {id: row.about}) WHERE about.debateId = row.debateId
            CREATE (s)-[:ASKS_ABOUT]->(about)
            RETURN count(*) AS drawn
            """;

    private static final String TARGET_STATEMENT = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject})
            MATCH (target:Statement {id: row.target}) WHERE target.debateId = row.debateId
            CREATE (r)-[:TARGETS]->(target)
            RETURN count(*) AS drawn
            """;

    private static final String TARGET_RELATION = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject})
            MATCH (target:Relation {id: row.target}) WHERE target.debateId = row.debateId
            CREATE (r)-[:TARGETS]->(target)
            RETURN count(*) AS drawn
            """;

    private static final String ADD_PREMISE = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject})
            MATCH (p:Statement {id: row.premise}) WHERE p.debateId = row.debateId
            CREATE (p)-[held:PREMISE_OF]->(r)
            SET held = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String SUPPORT = """
            UNWIND $rows AS row
            MATCH (p:Statement {id: row.premise}) WHERE p.debateId = row.debateId
            MATCH (target:Statement {id: row.target}) WHERE target.debateId = row.debateId
            CREATE (p)-[edge:SUPPORTS]->(target)
            SET edge = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String ATTACK = """
            UNWIND $rows AS row
            MATCH (p:Statement {id: row.premise}) WHERE p.debateId = row.debateId
            MATCH (target:Statement {id: row.target}) WHERE target.debateId = row.debateId
            CREATE (p)-[edge:ATTACKS]->(target)
            SET edge = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String END_SAYING = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            MATCH (:Speaker)-[said:SAID]->(s) WHERE said.until = $open
            SET said.until = row.until
            RETURN count(*) AS drawn
            """;

    private static final String END_PREMISE = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject})
            MATCH (p:Statement {id: row.premise})
            MATCH (p)-[held:PREMISE_OF]->(r) WHERE held.until = $open
            SET held.until = row.until
            RETURN count(*) AS drawn
            """;

    private static final String END_EDGE = """
            UNWIND $rows AS row
            MATCH (p:Statement {id: row.premise})
            MATCH (p)-[edge:SUPPORTS|ATTACKS]->(:Statement)
            WHERE edge.relationId = row.subject AND edge.until = $open
            SET edge.until = row.until
            RETURN count(*) AS drawn
            """;

    private Edges() {}

    /// Ends what was found open; to be done while nothing else is.
    static void end(Strokes strokes) {
        strokes.draw(Kind.ENDED_SAYING, END_SAYING);
        strokes.draw(Kind.ENDED_PREMISE, END_PREMISE);
        strokes.draw(Kind.ENDED_EDGE, END_EDGE);
    }

    static void draw(Strokes strokes) {
        strokes.draw(Kind.QUESTION_ON_STATEMENT, ASK_ABOUT_STATEMENT);
        strokes.draw(Kind.QUESTION_ON_RELATION, ASK_ABOUT_RELATION);
        strokes.draw(Kind.TARGET_STATEMENT, TARGET_STATEMENT);
        strokes.draw(Kind.TARGET_RELATION, TARGET_RELATION);
        strokes.draw(Kind.PREMISE, ADD_PREMISE);
        strokes.draw(Kind.SUPPORT, SUPPORT);
        strokes.draw(Kind.ATTACK, ATTACK);
    }
}
