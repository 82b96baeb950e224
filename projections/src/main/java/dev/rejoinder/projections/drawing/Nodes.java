package dev.rejoinder.projections.drawing;

import dev.rejoinder.projections.drawing.Rows.Kind;

/// Draws debates, statements and relations, and brings what is current of them up to date.
final class Nodes {

    private static final String UPDATE_DEBATE = """
            UNWIND $rows AS row
            MATCH (d:Debate {id: row.id})
            SET d += row.properties
            RETURN count(*) AS drawn
            """;

    private static final String ADD_STATEMENT = """
            UNWIND $rows AS row
            MATCH (d:Debate {id: row.debateId})
            CREATE (s:Statement)-[:IN]->(d)
            SET s = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String UPDATE_STATEMENT = """
            UNWIND $rows AS row
            MATCH (s:Statement {id: row.subject})
            SET s += row.properties
            RETURN count(*) AS drawn
            """;

    private static final String DRAW_RELATION = """
            UNWIND $rows AS row
            MATCH (d:Debate {id: row.debateId})
            CREATE (r:Relation)-[:IN]->(d)
            SET r = row.properties
            RETURN count(*) AS drawn
            """;

    private static final String UPDATE_RELATION = """
            UNWIND $rows AS row
            MATCH (r:Relation {id: row.subject})
            SET r += row.properties
            RETURN count(*) AS drawn
            """;

    private Nodes() {}

    static void draw(Strokes strokes) {
        strokes.draw(Kind.DEBATE, UPDATE_DEBATE);
        strokes.draw(Kind.STATEMENT, ADD_STATEMENT);
        strokes.draw(Kind.STATEMENT_UPDATE, UPDATE_STATEMENT);
        strokes.draw(Kind.RELATION, DRAW_RELATION);
        strokes.draw(Kind.RELATION_UPDATE, UPDATE_RELATION);
    }
}
