package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import dev.rejoinder.benchmarks.running.GraphQl;
import dev.rejoinder.benchmarks.running.HttpConnection;

/// Pages of statements with their relations read per second as of versions of the past, next to the same as of now.
final class MomentsFigure {

    private static final double AIM = 0.5;

    private static final int CHANGES_OF_EACH = 5;

    private static final String FIELDS = """
            { version title counts { statements } statements(first: 20, after: $after) { edges { cursor node {
              text withdrawn sources { title } attribution { where }
              supportedBy(first: 3) { edges { node { premises { text } } } } } } } } }
            """;

    private static final String LIVE = "query ($id: ID!, $after: String) { debate(id: $id) " + FIELDS;

    private static final String THEN =
            "query ($id: ID!, $at: Version!, $after: String) { debate(id: $id, asOf: {version: $at}) "
                    + FIELDS;

    private MomentsFigure() {}

    static Duel measure(Rig rig, URI address, Sizes sizes) throws Exception {
        var debate = UUID.randomUUID();
        fill(rig, address, debate, sizes.changes());
        var version = sizes.changes();
        var connections = new ArrayList<HttpConnection>();
        var then = new ArrayList<Task>();
        var live = new ArrayList<Task>();
        for (var n = 0; n < Crew.SIZE; n++) {
            var connection = new HttpConnection(address);
            var random = new Random(n);
            connections.add(connection);
            then.add(() -> read(connection, THEN,
                    Map.of("id", debate, "at", random.nextLong(version / 2, version))));
            live.add(() -> read(connection, LIVE, Map.of("id", debate)));
        }
        var duel =
                Duel.of("as of a moment", AIM, sizes.rounds(), () -> new Crew(then).perSecond(sizes.time()),
                        () -> new Crew(live).perSecond(sizes.time()));
        for (var connection : connections) {
            connection.close();
        }
        return duel;
    }

    private static void read(HttpConnection server, String document, Map<String, ?> variables)
            throws IOException {
        var answer = server.post(GraphQl.request(document, variables));
        if (answer.status() != 200 || !answer.body().contains("\"cursor\"")) {
            throw new IOException("Not what was asked for: " + answer);
        }
    }

    /// Each statement is said, supported by another, attributed and reworded twice.
    private static void fill(Rig rig, URI address, UUID debate, long changes)
            throws IOException, SQLException {
        try (var speech = new GraphQl(address)) {
            tell(speech, "openDebate", Map.of("debate", debate, "title", "A long history"));
            var last = UUID.randomUUID();
            tell(speech, "addClaim", Map.of("debate", debate, "statement", last, "text", "The first point"));
            for (var change = 2L; change < changes; change += CHANGES_OF_EACH) {
                last = develop(speech, debate, last, change);
            }
        }
        GraphState.awaitAll(rig);
    }

    private static UUID develop(GraphQl speech, UUID debate, UUID before, long change) throws IOException {
        var next = UUID.randomUUID();
        tell(speech, "addEvidence", Map.of("debate", debate, "statement", next, "text", "Point " + change,
                "bearing", "SUPPORTS", "target", Map.of("statement", before)));
        tell(speech, "attributeStatement",
                Map.of("statement", next, "speaker", Map.of("name", "Ada"), "where",
                        "Note " + change));
        for (var again : List.of("once", "twice")) {
            tell(speech, "rewordStatement", Map.of("statement", next, "text",
                    "Point %d, reworded %s".formatted(change, again)));
        }
        return next;
    }

    private static void tell(GraphQl speech, String mutation, Map<String, ?> input) throws IOException {
        var document =
                "mutation ($input: %s%sInput!) { %s(input: $input) { version userErrors { message } } }"
                        .formatted(Character.toUpperCase(mutation.charAt(0)), mutation.substring(1),
                                mutation);
        var answer = speech.ask(document, Map.of("input", input));
        if (!answer.at("/data/" + mutation + "/version").isIntegralNumber()) {
            throw new IllegalStateException("%s answered %s".formatted(mutation, answer));
        }
    }
}
