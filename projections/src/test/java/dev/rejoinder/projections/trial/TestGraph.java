package dev.rejoinder.projections.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.EventMessage;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.Described;
import dev.rejoinder.projections.digest.DebateDigest;
import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.graph.Migrations;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.rebuild.Rebuild;
import dev.rejoinder.projections.rebuild.RebuildTerms;
import dev.rejoinder.projections.redraw.Redraw;
import dev.rejoinder.servers.EmbeddedServers;
import dev.rejoinder.servers.Server;
import dev.rejoinder.servers.ServerAddress;
import dev.rejoinder.servers.ServersConfiguration;

/// One real Neo4j for all tests of this JVM. Tests keep out of each other's way by debates of their own.
public final class TestGraph {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final ServerAddress ADDRESS = start();

    /// The graph, migrated.
    public static final Graph GRAPH = open();

    /// Its transactions.
    public static final GraphTransactions TRANSACTIONS = new GraphTransactions(GRAPH, LIMIT);

    private TestGraph() {}

    private static ServerAddress start() {
        try {
            var folder = Files.createTempDirectory("rejoinder-graph");
            return EmbeddedServers
                    .start(ServersConfiguration.in(folder).only(Server.NEO4J).graphHeapMebibytes(512))
                    .neo4j();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Graph open() {
        var graph = new Graph(driver(), LIMIT);
        new Migrations(graph, LIMIT).apply();
        return graph;
    }

    /// A driver of its own, as another node has.
    public static Driver driver() {
        return GraphDatabase.driver(ADDRESS.url(), AuthTokens.basic(ADDRESS.user(), ADDRESS.password()));
    }

    /// A projector that fills gaps from this log.
    public static GraphProjector projector(DebateLog log) {
        return new GraphProjector(TRANSACTIONS, log, TestGraph::describe, _ -> {});
    }

    /// What the write side would say of an event.
    public static Described describe(Object event) {
        return new Described("test." + event.getClass().getSimpleName(),
                "{\"event\":\"%s\"}".formatted(event));
    }

    /// Draws messages in batches of this size.
    public static void draw(List<EventMessage<?>> messages, int batchSize) {
        var projector = projector(new MemoryLog());
        for (var from = 0; from < messages.size(); from += batchSize) {
            projector.draw(messages.subList(from, Math.min(messages.size(), from + batchSize)), "");
        }
    }

    /// Draws a story in one batch.
    public static Story drawn(Story story) {
        draw(story.messages(), 1_000);
        return story;
    }

    /// Takes a debate out of the graph.
    public static void forget(DebateId debateId) {
        rebuild(new MemoryLog()).debate(debateId);
    }

    /// The steps of a rebuild from this log.
    public static Redraw redraw(DebateLog log) {
        return new Redraw(GRAPH, TRANSACTIONS, log, projector(log));
    }

    /// Does what a node does that dies when it has drawn a debate this far, under this name and mark.
    public static void dieDrawing(DebateId debateId, DebateLog log, String mark, long version) {
        try {
            redraw(log).alone(debateId, mark, mark, reached -> {
                if (reached >= version) {
                    throw new Death();
                }
            });
        } catch (Death _) {
            // what was drawn stays
        }
    }

    private static final class Death extends IllegalStateException {}

    /// Takes all rebuilds that were ordered out of the graph.
    public static void forgetRebuilds() {
        write("MATCH (r:Rebuild) DELETE r RETURN count(r) AS forgotten", Map.of());
    }

    /// A rebuild from this log.
    public static Rebuild rebuild(DebateLog log) {
        return rebuild(log, Duration.ofHours(1));
    }

    /// A rebuild from this log that counts those who gave no sign of life for this long as gone.
    public static Rebuild rebuild(DebateLog log, Duration lease) {
        return new Rebuild(GRAPH, TRANSACTIONS, log, projector(log),
                new RebuildTerms(2, lease, Duration.ofMillis(1)));
    }

    /// The digest of a debate as it is now.
    public static String digest(DebateId debateId) {
        return new DebateDigest(GRAPH).of(debateId);
    }

    /// The version of a debate that the graph holds.
    public static long version(DebateId debateId) {
        var rows = read("MATCH (d:Debate {id: $id}) RETURN d.version AS version", "id", debateId);
        return rows.isEmpty() ? 0 : rows.getFirst().number("version");
    }

    /// Reads with one parameter.
    public static List<Row> read(String cypher, String name, Object value) {
        return GRAPH.read(cypher, Map.of(name, value instanceof Number ? value : value.toString()));
    }

    /// Writes in a transaction of its own.
    public static List<Row> write(String cypher, Map<String, Object> parameters) {
        return TRANSACTIONS.fetchInTransaction(() -> new ArrayList<>(TRANSACTIONS.run(cypher, parameters)));
    }
}
