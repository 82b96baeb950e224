package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.neo4j.driver.Driver;

import dev.rejoinder.benchmarks.Recorder.Read;
import dev.rejoinder.benchmarks.running.GraphQl;
import dev.rejoinder.benchmarks.running.HttpConnection;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Slice;
import dev.rejoinder.projections.lists.Window;
import dev.rejoinder.projections.relations.RelationFilter;
import dev.rejoinder.projections.relations.RelationLists;
import dev.rejoinder.projections.statements.Statements;

/// Statements read per second with the relations that target them, over GraphQL and by the same Cypher alone.
final class ReadsFigure {

    private static final double AIM = 0.6;

    private static final int SAMPLE = 500;

    private static final int PAGE = 20;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final String CHOOSE = """
            MATCH (s:Statement)<-[:TARGETS]-(:Relation)
            WITH DISTINCT s.id AS id ORDER BY id LIMIT $limit
            RETURN id
            """;

    private static final String DOCUMENT = """
            query ($id: ID!) { statement(id: $id) { text kind relations(first: 20) { edges { node {
              kind premises { id text } target { ... on Statement { id text } ... on Relation { id kind } }
            } } } } }
            """;

    private ReadsFigure() {}

    static Duel measure(Rig rig, URI address, Sizes sizes) throws Exception {
        try (var driver = rig.driver()) {
            var ids =
                    driver.executableQuery(CHOOSE).withParameters(Map.of("limit", SAMPLE)).execute().records()
                            .stream().map(row -> UUID.fromString(row.get("id").asString())).toList();
            var reads = ids.stream().map(reading(driver)::reads).toList();
            var connections = new ArrayList<HttpConnection>();
            var ours = new ArrayList<Task>();
            var floor = new ArrayList<Task>();
            for (var n = 0; n < Crew.SIZE; n++) {
                connections.add(new HttpConnection(address));
                ours.add(asking(connections.getLast(), ids, new Random(n)));
                floor.add(running(driver, reads, new Random(n)));
            }
            var duel = Duel.of("reads", AIM, sizes.rounds(), () -> new Crew(ours).perSecond(sizes.time()),
                    () -> new Crew(floor).perSecond(sizes.time()));
            for (var connection : connections) {
                connection.close();
            }
            return duel;
        }
    }

    private static Task asking(HttpConnection server, List<UUID> ids, Random random) {
        return () -> {
            var id = ids.get(random.nextInt(ids.size()));
            var answer = server.post(GraphQl.request(DOCUMENT, Map.of("id", id)));
            if (answer.status() != 200 || !answer.body().contains("\"premises\":[{")) {
                throw new IOException("Not what was asked for: " + answer);
            }
        };
    }

    private static Task running(Driver driver, List<List<Read>> reads, Random random) {
        return () -> {
            for (var read : reads.get(random.nextInt(reads.size()))) {
                try (var session = driver.session()) {
                    session.run(read.cypher(), read.parameters()).list(row -> row.asMap());
                }
            }
        };
    }

    private static Reading reading(Driver driver) {
        var recorder = new Recorder(driver);
        var graph = new Graph(recorder.driver(), LIMIT);
        return new Reading(recorder, graph, new Statements(graph));
    }

    /// Reads what the document asks for the way the server does, and tells by which statements.
    private record Reading(Recorder recorder, Graph graph, Statements statements) {

        List<Read> reads(UUID id) {
            var found = statements.find(List.of(Pin.now(id))).values().iterator().next();
            var page = RelationLists.ON_STATEMENT.read(graph, List.of(found.pin()),
                    RelationFilter.ALL.parameters(),
                    new Window(PAGE, false, null, null));
            var ends = new LinkedHashSet<Pin>();
            for (var relation : page.values().stream().flatMap(slice -> slice.items().stream())
                    .map(Slice.Item::value).toList()) {
                ends.addAll(relation.premisePins());
                ends.add(new Pin(relation.subject().id(), relation.debateVersion()));
            }
            statements.find(List.copyOf(ends));
            return recorder.take();
        }
    }
}
