package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.progress.Drawings;

@RunningServer
class ReadingDuringARebuildTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String EVERYTHING =
            """
                    query ($id: ID!) { debate(id: $id) { version digest counts { statements }
                      statements(first: 100) { totalCount
                        edges { node { text relations(first: 5) { totalCount } } } } } }
                    """;

    /// More than are drawn at once.
    private static final int MANY = 1_050;

    /// What an answer says of its debate: all of it is to fit together.
    record Sight(long version, String digest, Page statements, Counts counts) {

        record Page(int totalCount) {}

        record Counts(int statements) {}
    }

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    @Autowired
    Graph graph;

    @Autowired
    GraphTransactions transactions;

    @Test
    void seesADebateThatIsDrawnInSteps() {
        var id = forum.open("Do engines tire?");
        for (var number = 0; number < MANY; number++) {
            forum.claim(id, "Reason " + number);
        }
        forum.settled(id);

        var sights = new ArrayList<Sight>();
        var replay = replay(id);
        var over = client.document("subscription ($id: ID!) { rebuildProgress(id: $id) { state } }")
                .variable("id", rebuild(id)).executeSubscription()
                .toFlux("rebuildProgress.state", String.class).last().toFuture();
        while (!over.isDone()) {
            see(id, sights);
        }

        assertThat(over).isCompletedWithValue("DONE");
        assertThat(replay.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join())
                .isEqualTo(LongStream.rangeClosed(0, MANY + 2).boxed().toList());
        assertThat(new Drawings(graph).of(new DebateId(UUID.fromString(id))).number()).isEqualTo(2);
        assertThat(sights).isNotEmpty().allSatisfy(sight -> {
            assertThat(sight.statements().totalCount()).isEqualTo(sight.counts().statements());
            assertThat(sight.digest()).isEqualTo(digest(id, sight.version()));
        });
    }

    @Test
    void repeatsWhatMayHaveSeenTwoDrawings() {
        var debate = forum.open("Do engines compose music?");
        forum.claim(debate, "Engines can compose music.");
        forum.settled(debate);
        var once = fewest(() -> reads(debate));

        assertThat(fewest(() -> {
            mark(debate, "SET d.drawing = coalesce(d.drawing, 0) + 1");
            return reads(debate);
        })).isEqualTo(2 * once);
        assertThat(fewest(() -> reads(debate))).isEqualTo(once);
    }

    /// The fewest of some times: the server reads now and then for itself.
    private static long fewest(LongSupplier reads) {
        return LongStream.range(0, 5).map(_ -> reads.getAsLong()).min().orElseThrow();
    }

    @Test
    void refusesWhatIsBeingErased() {
        var debate = forum.open("Do engines compose music?");
        var claim = forum.claim(debate, "Engines can compose music.");
        forum.settled(debate);
        mark(debate, "SET d.version = 0, d.rebuilding = 'held', d.rebuildingAt = datetime.realtime()");

        for (var document : List.of("{ debate(id: \"%s\") { title } }".formatted(debate),
                "{ statement(id: \"%s\") { text } }".formatted(claim),
                "{ node(id: \"%s\") { id } }".formatted(claim),
                "{ neighbourhood(of: \"%s\", depth: 1) { statements { text } } }".formatted(claim))) {
            assertThat(codes(client.document(document).execute())).as(document)
                    .containsExactly("BEING_REDRAWN");
        }
        client.document("{ debates(first: 100) { totalCount edges { node { title } } } }").execute()
                .path("debates.edges").entityList(Object.class);

        mark(debate, "REMOVE d.rebuilding, d.rebuildingAt");
        client.document("subscription ($id: ID!) { rebuildProgress(id: $id) { state } }")
                .variable("id", rebuild(debate)).executeSubscription()
                .toFlux("rebuildProgress.state", String.class).blockLast(LIMIT);
        client.document("{ statement(id: \"%s\") { text } }".formatted(claim)).execute()
                .path("statement.text").entity(String.class).isEqualTo("Engines can compose music.");
    }

    /// The versions that a replay brings, none of them with anything but what it should.
    private CompletableFuture<@Nullable List<Long>> replay(String debate) {
        return client.document("""
                subscription ($id: ID!) { replay(debate: $id, pace: {everyMillis: 1}) {
                  snapshot { version } change { version sentence subject { id } } } }
                """).variable("id", debate).executeSubscription().toFlux()
                .map(ReadingDuringARebuildTests::told).collectList().toFuture();
    }

    private static long told(Response item) {
        var codes = codes(item);
        assertThat(codes).isSubsetOf("BEING_REDRAWN");
        if (!(item.path("replay").entity(Map.class).get().get("change") instanceof Map<?, ?> change)) {
            return 0;
        }
        var sentence = String.valueOf(change.get("sentence"));
        assertThat(!codes.isEmpty() || sentence.matches(".*(Reason \\d+|“).*")).as(sentence).isTrue();
        return Long.parseLong(String.valueOf(change.get("version")));
    }

    private void see(String debate, List<Sight> sights) {
        var answer = client.document(EVERYTHING).variable("id", debate).execute();
        var codes = codes(answer);
        if (codes.isEmpty()) {
            sights.add(answer.path("debate").entity(Sight.class).get());
        } else {
            assertThat(codes).containsOnly("BEING_REDRAWN");
        }
    }

    private String digest(String debate, long version) {
        return client
                .document(
                        "query ($id: ID!, $v: Version!) { debate(id: $id, asOf: {version: $v}) { digest } }")
                .variable("id", debate).variable("v", version).execute().path("debate.digest")
                .entity(String.class).get();
    }

    private String rebuild(String debate) {
        return client.document("""
                mutation ($input: RebuildGraphInput!) { rebuildGraph(input: $input) { rebuild { id } } }
                """)
                .variable("input", Map.of("debate", debate, "idempotencyKey", UUID.randomUUID().toString()))
                .execute().path("rebuildGraph.rebuild.id").entity(String.class).get();
    }

    private long reads(String debate) {
        var before = graph.reads();
        client.document("query ($id: ID!) { debate(id: $id) { title statements(first: 5) { totalCount } } }")
                .variable("id", debate).execute().path("debate.statements.totalCount").hasValue();
        return graph.reads() - before;
    }

    /// Does to a debate's node what a rebuild does.
    private void mark(String debate, String change) {
        var parameters = new HashMap<String, Object>(Map.of("id", debate));
        transactions.executeInTransaction(
                () -> transactions.run("MATCH (d:Debate {id: $id}) " + change, parameters));
    }

    private static List<String> codes(Response answer) {
        var codes = new ArrayList<String>();
        answer.errors().satisfy(errors -> errors
                .forEach(error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return codes;
    }
}
