package dev.rejoinder.servers;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/// Writes a claim into each server and reads it back.
record Ledger(EmbeddedServers servers) {

    void writeRow(String claim) throws SQLException {
        var address = servers.postgreSql();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS claim (text text)");
            statement.execute("INSERT INTO claim VALUES ('" + claim + "')");
        }
    }

    String readRow() throws SQLException {
        var address = servers.postgreSql();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT string_agg(text, ',') FROM claim")) {
            rows.next();
            return rows.getString(1);
        }
    }

    void writeNode(String claim) {
        query("CREATE (:Claim {text: $claim})", Map.of("claim", claim));
    }

    List<String> readNodes() {
        return query("MATCH (c:Claim) RETURN c.text AS text", Map.of());
    }

    private List<String> query(String cypher, Map<String, Object> parameters) {
        var address = servers.neo4j();
        try (var driver =
                GraphDatabase.driver(address.url(), AuthTokens.basic(address.user(), address.password()))) {
            return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                    .map(node -> node.get("text").asString())
                    .toList();
        }
    }
}
