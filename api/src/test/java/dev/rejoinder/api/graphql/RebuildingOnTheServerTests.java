package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.progress.Drawings;
import dev.rejoinder.projections.rebuild.RebuildOrder;
import dev.rejoinder.projections.rebuild.Rebuilds;
import reactor.core.publisher.Flux;

@RunningServer
class RebuildingOnTheServerTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String FOLLOW =
            """
                    subscription ($id: ID!) { rebuildProgress(id: $id) { id debate state reason participant requestedAt
                      finishedAt progress { debates debatesDone events eventsDone eventsPerSecond remainingSeconds } } }
                    """;

    record Progress(int debates, int debatesDone, int events, int eventsDone, double eventsPerSecond) {}

    record Rebuild(String id, String state, Progress progress) {}

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    @Autowired
    Graph graph;

    @Autowired
    Rebuilds rebuilds;

    @LocalServerPort
    int port;

    @Test
    void drawsADebateAgain() {
        var debate = argument();
        var before = digest(debate);

        var last = follow(rebuild(Map.of("debate", debate))).blockLast(LIMIT);

        assertThat(last).extracting(Rebuild::state).isEqualTo("DONE");
        assertThat(last).extracting(Rebuild::progress).satisfies(progress -> {
            assertThat(progress.debates()).isEqualTo(progress.debatesDone()).isEqualTo(1);
            assertThat(progress.events()).isEqualTo(progress.eventsDone()).isEqualTo(6);
            assertThat(progress.eventsPerSecond()).isPositive();
        });
        assertThat(digest(debate)).isEqualTo(before);
        assertThat(new Drawings(graph).of(new DebateId(UUID.fromString(debate))).number()).isPositive();
    }

    @Test
    void drawsEverythingAgainWhilePeopleReadAndWrite() {
        var debate = argument();
        var before = digest(debate);
        var other = argument();

        var rebuild = rebuild(Map.of());
        var over = follow(rebuild).map(Rebuild::state).last().toFuture();
        while (!over.isDone()) {
            assertThat(digest(debate)).isEqualTo(before);
            forum.claim(other, "Claim " + UUID.randomUUID());
        }

        assertThat(over).isCompletedWithValue("DONE");
        assertThat(digest(debate)).isEqualTo(before);
        forum.settled(other);
    }

    @Test
    void takesUpWhatNobodyCarriesOut() {
        var debate = new DebateId(UUID.fromString(argument()));

        var left = rebuilds.order(new RebuildOrder(Optional.of(debate), "charles", Optional.empty()));

        assertThat(follow(left.id().toString()).map(Rebuild::state).blockLast(LIMIT)).isEqualTo("DONE");
    }

    @Test
    void standsForTheSameRebuildWhenItIsOrderedAgain() {
        var debate = argument();
        var order = Map.<String, Object>of("debate", debate, "idempotencyKey", "once " + debate);

        var first = rebuild(order);
        follow(first).blockLast(LIMIT);

        assertThat(rebuild(order)).isEqualTo(first);
        assertThat(rebuild(Map.of("debate", debate))).isNotEqualTo(first);
        order(Map.of("idempotencyKey", "once " + debate)).path("rebuildGraph.userErrors[0]")
                .matchesJson("""
                        {"code": "IDEMPOTENCY_KEY_REUSED", "field": ["input", "idempotencyKey"]}""");
    }

    @Test
    void refusesADebateThatIsNotThere() {
        var nowhere = UUID.randomUUID().toString();

        order(Map.of("debate", nowhere)).path("rebuildGraph").matchesJson("""
                {"rebuild": null, "userErrors": [{"code": "NOT_FOUND", "field": ["input", "debate"]}]}""");
        assertThat(code(order(Map.of("debate", "")))).isEqualTo("BAD_ID");
    }

    @Test
    void knowsOnlyRebuildsThatThereAre() {
        var nowhere = UUID.randomUUID().toString();

        assertThatThrownBy(() -> follow(nowhere).blockLast(LIMIT)).hasMessageContaining("UNKNOWN_REBUILD");
        client.document("query ($id: ID!) { rebuild(id: $id) { id } }").variable("id", nowhere).execute()
                .path("rebuild").valueIsNull();
        assertThat(code(client.document("{ rebuilds(first: 0) { id } }").execute())).isEqualTo("BAD_PAGE");
    }

    @Test
    void listsTheLatestFirst() {
        var debate = argument();
        var earlier = rebuild(Map.of("debate", debate));
        follow(earlier).blockLast(LIMIT);
        var later = rebuild(Map.of("debate", debate));
        follow(later).blockLast(LIMIT);

        var latest = client.document("{ rebuilds(first: 2) { id debate state participant } }").execute();
        latest.path("rebuilds[*].id").entityList(String.class).containsExactly(later, earlier);
        latest.path("rebuilds[0]").matchesJson("""
                {"id": "%s", "debate": "%s", "state": "DONE", "participant": "ada"}""".formatted(later,
                debate));
    }

    @Test
    void measuresWhatItDoes() throws IOException, InterruptedException {
        assertThat(get("/actuator/metrics/rejoinder.rebuild.events.done?tag=of:everything").body())
                .contains("\"measurements\"");
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        for (var closed : List.of("env", "beans", "heapdump", "shutdown")) {
            assertThat(get("/actuator/" + closed).statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(LIMIT);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    /// A debate of six events that the graph shows.
    private String argument() {
        var debate = forum.open("Do engines compose music?");
        var claim = forum.claim(debate, "Engines can compose music.");
        forum.support(debate, forum.claim(debate, "Music has rules."), claim);
        forum.version("labelVersion", Map.of("debate", debate, "label", "as published", "version", 4));
        forum.settled(debate);
        return debate;
    }

    private Response order(Map<String, Object> input) {
        return client.document("""
                mutation ($input: RebuildGraphInput!) { rebuildGraph(input: $input) {
                  rebuild { id } userErrors { code field } } }
                """).variable("input", input).execute();
    }

    private String rebuild(Map<String, Object> input) {
        return order(input).path("rebuildGraph.rebuild.id").entity(String.class).get();
    }

    private Flux<Rebuild> follow(String rebuild) {
        return client.document(FOLLOW).variable("id", rebuild).executeSubscription()
                .toFlux("rebuildProgress", Rebuild.class);
    }

    private String digest(String debate) {
        return client.document("query ($id: ID!) { debate(id: $id) { digest } }").variable("id", debate)
                .execute().path("debate.digest").entity(String.class).get();
    }

    private static String code(Response answer) {
        var errors = new ArrayList<String>();
        answer.errors().satisfy(all -> all
                .forEach(error -> errors.add(String.valueOf(error.getExtensions().get("code")))));
        return errors.getFirst();
    }
}
