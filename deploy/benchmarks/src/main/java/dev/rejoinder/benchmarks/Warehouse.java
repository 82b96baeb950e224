package dev.rejoinder.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/// The floor of a projection: all nodes and relationships of the debates, read out of the graph once and written as
/// they are, in batches and by any number of threads. Debates share no node, so the threads do not meet.
final class Warehouse {

    private static final int BATCH = 1_000;

    private static final Set<String> IDENTIFIED = Set.of("Debate", "Statement", "Relation");

    private static final String NODES = """
            MATCH (n) WHERE NOT n:Migration AND NOT n:ProcessorToken AND NOT n:TokenStorage
            RETURN labels(n)[0] AS kind, coalesce(n.debateId, n.id) AS debate, properties(n) AS row
            """;

    private static final String RELATIONSHIPS = """
            MATCH (a)-[r]->(b)
            RETURN type(r) + ' ' + labels(a)[0] + ' ' + labels(b)[0] AS kind,
              coalesce(a.debateId, a.id) AS debate,
              {from: coalesce(a.key, a.id), to: coalesce(b.key, b.id), properties: properties(r)} AS row
            """;

    private static final String ERASE = """
            MATCH (n) WHERE NOT n:Migration AND NOT n:ProcessorToken AND NOT n:TokenStorage
            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS
            """;

    private final Driver driver;

    private final Map<String, List<Row>> debates;

    private record Row(String cypher, String debate, boolean joins, Map<String, Object> values) {}

    private Warehouse(Driver driver, Map<String, List<Row>> debates) {
        this.driver = driver;
        this.debates = debates;
    }

    /// Reads everything out of the graph.
    static Warehouse of(Driver driver) {
        var rows = new ArrayList<Row>();
        for (var node : driver.executableQuery(NODES).execute().records()) {
            rows.add(row(node, create(node.get("kind").asString()), false));
        }
        for (var relationship : driver.executableQuery(RELATIONSHIPS).execute().records()) {
            var kind = relationship.get("kind").asString().split(" ", -1);
            rows.add(row(relationship, create(kind[0], kind[1], kind[2]), true));
        }
        return new Warehouse(driver, rows.stream().collect(Collectors.groupingBy(Row::debate)));
    }

    private static Row row(Record found, String cypher, boolean joins) {
        return new Row(cypher, found.get("debate").asString(), joins, found.get("row").asMap());
    }

    private static String create(String label) {
        return """
                UNWIND $rows AS row
                CREATE (n:%s) SET n = row
                """.formatted(label);
    }

    private static String create(String type, String from, String to) {
        return """
                UNWIND $rows AS row
                MATCH (a:%2$s {%4$s: row.from})
                MATCH (b:%3$s {%5$s: row.to})
                CREATE (a)-[r:%1$s]->(b) SET r = row.properties
                """.formatted(type, from, to, key(from), key(to));
    }

    private static String key(String label) {
        return IDENTIFIED.contains(label) ? "id" : "key";
    }

    /// Takes all debates out of the graph.
    void erase() {
        try (var session = driver.session()) {
            session.run(ERASE).consume();
        }
    }

    /// Writes all debates into the graph.
    void write(int threads) throws Exception {
        try (var crew = Executors.newFixedThreadPool(threads)) {
            var shares = new ArrayList<List<Row>>();
            for (var n = 0; n < threads; n++) {
                shares.add(new ArrayList<>());
            }
            var next = 0;
            for (var debate : debates.values()) {
                shares.get(next++ % threads).addAll(debate);
            }
            for (var done : crew.invokeAll(shares.stream().map(this::writing).toList())) {
                done.get();
            }
        }
    }

    private Callable<Integer> writing(List<Row> share) {
        return () -> {
            try (var session = driver.session()) {
                for (var joins : List.of(false, true)) {
                    share.stream().filter(row -> row.joins == joins)
                            .collect(Collectors.groupingBy(Row::cypher))
                            .forEach((cypher, rows) -> write(session, cypher, rows));
                }
            }
            return share.size();
        };
    }

    private static void write(Session session, String cypher, List<Row> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(rows.size(), from + BATCH)).stream().map(Row::values)
                    .toList();
            session.executeWriteWithoutResult(
                    transaction -> transaction.run(cypher, Map.of("rows", batch)).consume());
        }
    }
}
