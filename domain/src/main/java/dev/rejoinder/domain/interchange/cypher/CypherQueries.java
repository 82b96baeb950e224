package dev.rejoinder.domain.interchange.cypher;

/// What a script does with each `row`; `$debate` and `$kind` stand for what is put there before it is written.
final class CypherQueries {

    static final String CONSTRAINTS = """
            CREATE CONSTRAINT debate_id IF NOT EXISTS FOR (n:Debate) REQUIRE n.id IS UNIQUE;
            CREATE CONSTRAINT statement_of_debate IF NOT EXISTS FOR (n:Statement)
              REQUIRE (n.debateId, n.id) IS UNIQUE;
            CREATE CONSTRAINT relation_of_debate IF NOT EXISTS FOR (n:Relation)
              REQUIRE (n.debateId, n.id) IS UNIQUE;
            CREATE CONSTRAINT speaker_of_debate IF NOT EXISTS FOR (n:Speaker)
              REQUIRE (n.debateId, n.id) IS UNIQUE;
            CREATE CONSTRAINT source_of_debate IF NOT EXISTS FOR (n:Source)
              REQUIRE (n.debateId, n.key) IS UNIQUE;
            """;

    static final String DEBATE = """
            MERGE (debate:Debate {id: row.id})
            SET debate += row.known;
            """;

    static final String STATEMENTS = """
            MATCH (debate:Debate {id: $debate})
            MERGE (s:Statement {debateId: $debate, id: row.id})
            SET s += row.known
            MERGE (s)-[:IN]->(debate);
            """;

    static final String SPEAKERS = """
            MATCH (s:Statement {debateId: $debate, id: row.statement})
            MERGE (k:Speaker {debateId: $debate, id: row.id})
              ON CREATE SET k.key = row.key, k.name = row.name, k.kind = row.kind
            MERGE (k)-[said:SAID]->(s)
            SET said += row.known;
            """;

    static final String SOURCES = """
            MATCH (s:Statement {debateId: $debate, id: row.statement})
            MERGE (c:Source {debateId: $debate, key: row.key})
            SET c += row.known
            MERGE (s)-[:CITES]->(c);
            """;

    static final String RELATIONS = """
            MATCH (debate:Debate {id: $debate})
            MERGE (r:Relation {debateId: $debate, id: row.id})
            SET r += row.known
            MERGE (r)-[:IN]->(debate);
            """;

    static final String PREMISES = """
            MATCH (p:Statement {debateId: $debate, id: row.premise})
            MATCH (r:Relation {debateId: $debate, id: row.relation})
            MERGE (p)-[held:PREMISE_OF]->(r)
            SET held.since = row.since, held.until = row.until;
            """;

    static final String TARGETS = """
            MATCH (r:Relation {debateId: $debate, id: row.id})
            MATCH (target:$kind {debateId: $debate, id: row.target})
            MERGE (r)-[:TARGETS]->(target);
            """;

    static final String EDGES = """
            MATCH (p:Statement {debateId: $debate, id: row.premise})
            MATCH (target:Statement {debateId: $debate, id: row.target})
            MERGE (p)-[edge:$kind {relationId: row.relation}]->(target)
            SET edge.since = row.since, edge.until = row.until;
            """;

    static final String ABOUT = """
            MATCH (question:Statement {debateId: $debate, id: row.id})
            MATCH (target:$kind {debateId: $debate, id: row.target})
            MERGE (question)-[:ASKS_ABOUT]->(target);
            """;

    static final String LOCUTIONS = """
            MATCH (s:Statement {debateId: $debate, id: row.statement})
            MERGE (k:Speaker {debateId: $debate, id: row.id})
              ON CREATE SET k.key = row.key, k.name = row.name, k.kind = row.kind
            MERGE (k)-[:SPOKE {act: row.act, `as`: row.qualified, `where`: row.where, `when`: row.when}]->(s);
            """;

    private CypherQueries() {}
}
