package dev.rejoinder.api.graphql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

@RunningServer
class TakingASnapshotTests {

    private static final String DOCUMENT = """
            query ($id: ID!, $version: Version) { debate(id: $id, atLeast: $version) { version changedAt
              snapshot { ...Whole } } }
            """ + Fragments.OF_SNAPSHOT;

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @Test
    void showsEverythingInFlatLists() throws Exception {
        var debate = client.make("openDebate", "debate", Map.of("title", "Can engines compose?"));
        var claim = client.make("addClaim", "statement", Map.of("debate", debate, "text", "They can.",
                "language", "en", "scope", Map.of("place", "London")));
        var reply = client.make("addCounterclaim", "statement",
                Map.of("debate", debate, "text", "They repeat.", "target", Map.of("statement", claim)));
        var question = client.make("askQuestion", "statement",
                Map.of("debate", debate, "text", "Who says so?", "about", Map.of("statement", reply)));
        client.version("citeSource", Map.of("statement", claim, "title", "Notes"));
        client.version("attributeStatement", Map.of("statement", claim, "speaker",
                Map.of("name", "Ada Lovelace"), "when", "1843"));
        var last = client.version("withdrawStatement", Map.of("statement", reply, "reason", "Too short."));

        var answer = client.ask(DOCUMENT, Map.of("id", debate, "version", last)).get("debate");
        var snapshot = answer.get("snapshot");

        assertThat(snapshot.get("debateId").asString()).isEqualTo(debate);
        assertThat(snapshot.get("version").asLong()).isEqualTo(last);
        assertThat(snapshot.get("at")).isEqualTo(answer.get("changedAt"));
        assertThat(snapshot.at("/heading/title").asString()).isEqualTo("Can engines compose?");
        assertThat(snapshot.at("/heading/status").asString()).isEqualTo("OPEN");
        assertThat(texts(snapshot.get("statements"), "id")).containsExactly(claim, reply, question);
        assertFirst(snapshot.at("/statements/0"));
        assertThat(snapshot.at("/statements/1/withdrawal/reason").asString()).isEqualTo("Too short.");
        assertThat(snapshot.at("/statements/2/about/id").asString()).isEqualTo(reply);
        assertThat(snapshot.at("/relations/0/premises/0").asString()).isEqualTo(reply);
        assertThat(snapshot.at("/relations/0/target/id").asString()).isEqualTo(claim);
        assertThat(snapshot.at("/relations/0/target/kind").asString()).isEqualTo("STATEMENT");
    }

    private static void assertFirst(JsonNode claim) {
        assertThat(claim.get("kind").asString()).isEqualTo("CLAIM");
        assertThat(claim.at("/scope/place").asString()).isEqualTo("London");
        assertThat(claim.at("/sources/0/title").asString()).isEqualTo("Notes");
        assertThat(claim.at("/attribution/name").asString()).isEqualTo("Ada Lovelace");
        assertThat(claim.at("/attribution/when").asString()).isEqualTo("1843");
        assertThat(claim.get("withdrawal").isNull()).isTrue();
    }

    @Test
    void weighsAsFiveHundredOfEach() throws Exception {
        var debate = client.make("openDebate", "debate", Map.of("title", "Weights"));
        var whole = client
                .answer("query ($id: ID!) { debate(id: $id) { snapshot { ...Whole } } }"
                        + Fragments.OF_SNAPSHOT,
                        Map.of("id", debate))
                .at("/extensions/cost");

        assertThat(whole.get("requested").asInt())
                .isEqualTo(1 + 1 + 1_000 + 1 + 500 * (1 + 5 + 10) + 500 * 4);
        assertThat(whole.get("nodes").asInt()).isEqualTo(500 * (1 + 10) + 500);
    }

    @Test
    void isNotTakenByTheDozenAtOnce() throws Exception {
        var debate = client.make("openDebate", "debate", Map.of("title", "Many"));
        var many =
                IntStream.range(0, 50).mapToObj("s%d: snapshot { version } "::formatted).collect(joining());

        var refused = client.answer("query ($id: ID!) { debate(id: $id) { %s } }".formatted(many),
                Map.of("id", debate));

        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("COST_LIMIT_EXCEEDED");
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.get(field).asString()).toList();
    }
}
