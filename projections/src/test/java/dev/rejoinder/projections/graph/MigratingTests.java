package dev.rejoinder.projections.graph;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;

import dev.rejoinder.projections.trial.TestGraph;

class MigratingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void isSafeWhenTwoNodesStartAtOnce() {
        var before = indexes();
        dropEverything();

        var first = CompletableFuture.runAsync(() -> new Migrations(GRAPH, PATIENCE).apply());
        try (var other = new Graph(TestGraph.driver(), PATIENCE)) {
            new Migrations(other, PATIENCE).apply();
        }
        first.join();

        assertThat(indexes()).isEqualTo(before);
        assertThat(GRAPH.read("MATCH (m:Migration) RETURN m.number AS number", Map.of()))
                .hasSize(Migrations.NAMES.size());
        assertThat(GRAPH.read("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state", Map.of()))
                .isEmpty();
    }

    @Test
    void isRefusedWhenWhatWasAppliedHasChanged() {
        run("MATCH (m:Migration {number: 2}) SET m.before = m.checksum, m.checksum = 'another'");
        try {
            assertThatIllegalStateException().isThrownBy(() -> new Migrations(GRAPH, PATIENCE).apply())
                    .withMessageContaining("V002__order has changed");
        } finally {
            run("MATCH (m:Migration {number: 2}) SET m.checksum = m.before REMOVE m.before");
        }
    }

    @Test
    void ordersARebuildOfWhatWasDrawnWithoutVerdicts() {
        run("MATCH (m:Migration {number: 8}) DELETE m");
        run("CREATE (:Statement {id: 'drawn long ago', debateId: 'long ago', since: 1})");
        try {
            new Migrations(GRAPH, PATIENCE).apply();

            assertThat(GRAPH.read("MATCH (r:Rebuild {slot: 'everything'}) RETURN r.state AS state", Map.of()))
                    .singleElement().satisfies(row -> assertThat(row.text("state")).isEqualTo("WAITING"));
        } finally {
            run("MATCH (s:Statement {id: 'drawn long ago'}) DELETE s");
            run("MATCH (r:Rebuild {slot: 'everything', participant: 'rejoinder'}) DELETE r");
        }
    }

    @Test
    void coversEveryFile() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("rejoinder.root"),
                "projections/src/main/resources/cypher"))) {
            assertThat(
                    files.map(file -> file.getFileName().toString().replace(".cypher", "")).sorted().toList())
                    .isEqualTo(Migrations.NAMES);
        }
    }

    private static String indexes() {
        return GRAPH
                .read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name",
                        Map.of())
                .toString();
    }

    private static void dropEverything() {
        GRAPH.read("SHOW CONSTRAINTS YIELD name RETURN name", Map.of())
                .forEach(row -> run("DROP CONSTRAINT " + row.text("name")));
        GRAPH.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", Map.of())
                .forEach(row -> run("DROP INDEX " + row.text("name")));
        run("MATCH (m:Migration) DELETE m");
    }

    private static void run(String cypher) {
        try (var session = GRAPH.session(AccessMode.WRITE)) {
            session.run(cypher).consume();
        }
    }
}
