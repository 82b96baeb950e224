package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.projections.graph.Graph;
import tools.jackson.databind.JsonNode;

@RunningServer
class NamingThingsElsewhereTests {

    private static final String NAMED = """
            query ($id: ID!, $version: Version!) { debate(id: $id, asOf: {version: $version}) {
              origins { ...Named } statements(first: 5) { edges { node { origins { ...Named } } } }
              relations(first: 5) { edges { node { origins { ...Named } } } } } }
            fragment Named on Origin { system id foreign }
            """;

    private static final String BEARERS = """
            query ($id: ID!, $version: Version!, $name: String!, $first: Int! = 50) {
              debate(id: $id, asOf: {version: $version}) { byOrigin(system: "aif", id: $name, first: $first) {
                __typename ... on Debate { version } ... on Statement { text origins { id } }
                ... on Relation { premises { text } } } } }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    private Client client;

    private String debate;

    private String claim;

    private String relation;

    @BeforeEach
    void argue() throws Exception {
        client = new Client(port);
        debate = client.make("openDebate", "debate", Map.of("title", "Can engines compose?"));
        claim = client.make("addClaim", "statement", Map.of("debate", debate, "text", "They can."));
        relation = client.make("addCounterclaim", "relation", Map.of("debate", debate, "text", "They repeat.",
                "target", Map.of("statement", claim)));
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @Test
    void showsWhatHeldThen() throws Exception {
        record("statement", claim, "7", "{\"timestamp\":\"1843\"}");
        record("relation", relation, "8", "");
        var before = client.version("recordOrigin", in("system", "aif", "id", "set 1", "foreign", "{}"));
        record("statement", claim, "7", "");
        var now = client.version("forgetOrigin", in("system", "aif", "id", "set 1"));

        assertThat(named(before).toString()).isEqualTo("""
                {"origins":[{"system":"aif","id":"set 1","foreign":"{}"}],"statements":{"edges":[\
                {"node":{"origins":[{"system":"aif","id":"7","foreign":"{\\"timestamp\\":\\"1843\\"}"}]}},\
                {"node":{"origins":[]}}]},\
                "relations":{"edges":[{"node":{"origins":[{"system":"aif","id":"8","foreign":""}]}}]}}""");
        assertThat(named(now).get("origins")).isEmpty();
        assertThat(named(now).at("/statements/edges/0/node/origins/0/foreign").asString("none")).isEmpty();
    }

    @Test
    void findsWhateverBearsAName() throws Exception {
        record("statement", claim, "7", "{}");
        record("relation", relation, "7", "");
        var version = client.version("recordOrigin", in("system", "aif", "id", "7"));
        client.version("withdrawStatement", Map.of("statement", claim));
        var now = client.version("forgetOrigin", in("system", "aif", "id", "7", "subject",
                Map.of("relation", relation)));

        assertThat(bearers(version, " 7 ").toString()).isEqualTo("""
                [{"__typename":"Statement","text":"They can.","origins":[{"id":"7"}]},\
                {"__typename":"Relation","premises":[{"text":"They repeat."}]},\
                {"__typename":"Debate","version":%d}]""".formatted(version));
        assertThat(kinds(bearers(now, "7"))).containsExactly("Statement", "Debate");
        assertThat(bearers(version, "8")).isEmpty();
        assertThat(client.ask(BEARERS, Map.of("id", debate, "version", version, "name", "7", "first", 1))
                .at("/debate/byOrigin")).hasSize(1);
    }

    @Test
    void tellsOfItInTheHistory() throws Exception {
        record("statement", claim, "7", "{\"timestamp\":\"1843\"}");
        client.version("recordOrigin", in("system", "aif", "id", "set 1"));
        var version = client.version("forgetOrigin", in("system", "aif", "id", "7", "subject",
                Map.of("statement", claim)));

        var told = client.ask("""
                query ($id: ID!, $version: Version!) { debate(id: $id, atLeast: $version) { history(last: 3) {
                  edges { node { kind sentence subject { __typename } detail { ... on OriginGiven {
                    system id foreign } } } } } } }
                """, Map.of("id", debate, "version", version)).at("/debate/history/edges");

        assertThat(told.toString()).isEqualTo("""
                [{"node":{"kind":"ORIGIN_RECORDED",\
                "sentence":"ada put on record that “They can.” is called “7” in aif.",\
                "subject":{"__typename":"Statement"},\
                "detail":{"system":"aif","id":"7","foreign":"{\\"timestamp\\":\\"1843\\"}"}}},\
                {"node":{"kind":"ORIGIN_RECORDED",\
                "sentence":"ada put on record that the debate is called “set 1” in aif.",\
                "subject":{"__typename":"Debate"},"detail":{"system":"aif","id":"set 1","foreign":""}}},\
                {"node":{"kind":"ORIGIN_FORGOTTEN",\
                "sentence":"ada took it back that “They can.” is called “7” in aif.",\
                "subject":{"__typename":"Statement"},"detail":{"system":"aif","id":"7","foreign":null}}}]""");
    }

    @Test
    void answersWithWhatWasNamed() throws Exception {
        var payload = client.ask("""
                mutation ($debate: ID!, $relation: ID!) { recordOrigin(input: {debate: $debate,
                  subject: {relation: $relation}, system: "aif", id: "8"}) {
                  debate { version } statement { id } relation { id origins { id } } version } }
                """, Map.of("debate", debate, "relation", relation)).get("recordOrigin");

        assertThat(payload.toString()).isEqualTo("""
                {"debate":{"version":5},"statement":null,"relation":{"id":"%s","origins":[{"id":"8"}]},\
                "version":5}""".formatted(relation));
    }

    @Test
    void refusesWhatWouldChangeNothing() throws Exception {
        record("statement", claim, "7", "{}");
        var again = in("subject", Map.of("statement", claim), "system", "aif", "id", "7", "foreign", "{}");
        var unknown = in("system", "aif", "id", "8");

        assertThat(client.tell("recordOrigin", again).at("/userErrors/0").toString())
                .contains("\"NOTHING_TO_CHANGE\"", "[\"input\",\"id\"]");
        assertThat(client.tell("forgetOrigin", unknown).at("/userErrors/0").toString())
                .contains("\"NOT_FOUND\"", "[\"input\",\"id\"]");
    }

    @Test
    void refusesAPageThatIsTooLong() throws Exception {
        for (var first : List.of(0, 51)) {
            var answer =
                    client.answer("query ($id: ID!, $first: Int!) { debate(id: $id, atLeast: 4) { version "
                            + "origins(first: $first) { id } } }", Map.of("id", debate, "first", first));

            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_PAGE");
        }
    }

    @Test
    void refusesToCarryMoreThanFits() throws Exception {
        var large = "{\"text\":\"%s\"}".formatted("x".repeat(49_000));
        var version = 0L;
        for (var number = 0; number < 45; number++) {
            version = record("statement", claim, "n" + number, large);
        }
        var some = "query ($id: ID!, $version: Version!) { statement(id: $id, atLeast: $version) { "
                + "origins(first: %d) { id foreign } } }";
        var variables = Map.<String, Object>of("id", claim, "version", version);

        assertThat(client.ask(some.formatted(2), variables).at("/statement/origins/1/foreign").asString())
                .isEqualTo(large);
        assertThat(client.answer(some.formatted(45), variables).at("/errors/0/extensions/code").asString())
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void costsAsManyReadsForManyAsForOne() throws Exception {
        var version = record("statement", claim, "7", "{}");
        for (var number = 0; number < 10; number++) {
            var other =
                    client.make("addClaim", "statement", Map.of("debate", debate, "text", "No " + number));
            version = record("statement", other, "7", "{\"number\":%d}".formatted(number));
        }
        var document = """
                query ($id: ID!, $version: Version!) { debate(id: $id, asOf: {version: $version}) {
                  statements(first: %1$d) { edges { node { origins { system foreign }
                    debate { byOrigin(system: "aif", id: "7", first: %1$d) { __typename } } } } } } }
                """;
        var variables = Map.<String, Object>of("id", debate, "version", version);

        assertThat(reads(document.formatted(10), variables))
                .isEqualTo(reads(document.formatted(2), variables));
    }

    /// The fewest of some times: the server reads now and then for itself.
    private long reads(String document, Map<String, Object> variables) throws Exception {
        var fewest = Long.MAX_VALUE;
        for (var time = 0; time < 5; time++) {
            var before = graph.reads();
            client.ask(document, variables);
            fewest = Math.min(fewest, graph.reads() - before);
        }
        return fewest;
    }

    private long record(String kind, String subject, String id, String foreign) throws Exception {
        return client.version("recordOrigin",
                in("subject", Map.of(kind, subject), "system", "aif", "id", id, "foreign", foreign));
    }

    private JsonNode named(long version) throws Exception {
        return client.ask(NAMED, Map.of("id", debate, "version", version)).get("debate");
    }

    private JsonNode bearers(long version, String name) throws Exception {
        return client.ask(BEARERS, Map.of("id", debate, "version", version, "name", name))
                .at("/debate/byOrigin");
    }

    private static List<String> kinds(JsonNode bearers) {
        return bearers.valueStream().map(bearer -> bearer.get("__typename").asString()).toList();
    }

    private Map<String, Object> in(Object... pairs) {
        var input = new HashMap<String, Object>(Map.of("debate", debate));
        for (var index = 0; index < pairs.length; index += 2) {
            input.put(pairs[index].toString(), pairs[index + 1]);
        }
        return input;
    }
}
