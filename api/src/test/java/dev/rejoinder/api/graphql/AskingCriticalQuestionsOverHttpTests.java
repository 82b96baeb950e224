package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

@RunningServer
class AskingCriticalQuestionsOverHttpTests {

    private static final String OPEN =
            """
                    query ($id: ID!, $states: [OpenQuestionState!], $after: String) { debate(id: $id) {
                      openQuestions(states: $states, first: 4, after: $after) { totalCount pageInfo { endCursor }
                        edges { node { state sentence question { key burden } relation { id } challenge { id } } } } } }
                    """;

    @LocalServerPort
    private int port;

    private Client client;

    private String debate;

    private String premise;

    private String argument;

    @BeforeEach
    void argue() throws Exception {
        client = new Client(port);
        debate = client.make("openDebate", "debate", Map.of("title", "Can engines compose?"));
        var claim = client.make("addClaim", "statement", Map.of("debate", debate, "text", "They can."));
        premise = client.make("addClaim", "statement", Map.of("debate", debate, "text", "Ada says so."));
        argument = client.make("relate", "relation", Map.of("debate", debate, "kind", "SUPPORT", "premises",
                List.of(premise), "target", Map.of("statement", claim)));
        settle(client.version("applyScheme", Map.of("relation", argument, "scheme", "expert-opinion", "slots",
                List.of(Map.of("slot", 2, "premise", premise)))));
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @Test
    void opensAskedAndAnswersThem() throws Exception {
        assertThat(open("UNASKED").get("totalCount").asInt()).isEqualTo(6);

        var challenge = ask("bias");
        assertThat(open("NEEDS_BACKING").at("/edges/0/node").toString()).contains(challenge, argument,
                "Asked, but nothing backs the doubt yet: ", "ASKER");

        settle(client.version("addCounterclaim",
                Map.of("debate", debate, "text", "She gains nothing.", "target",
                        Map.of("statement", challenge))));
        assertThat(open().get("totalCount").asInt()).isEqualTo(5);
    }

    @Test
    void pagesThroughThem() throws Exception {
        var first = client.ask(OPEN, Map.of("id", debate)).at("/debate/openQuestions");
        var rest = client.ask(OPEN, Map.of("id", debate, "after", first.at("/pageInfo/endCursor").asString()))
                .at("/debate/openQuestions");

        assertThat(first.get("edges").size()).isEqualTo(4);
        assertThat(rest.get("edges").size()).isEqualTo(2);
        assertThat(rest.at("/edges/1/node/question/key").asString()).isEqualTo("expert-opinion/wording");
    }

    @Test
    void showsTheChallengeAndWhatItHits() throws Exception {
        var challenge = ask("wording");
        var shown = client
                .ask("""
                        query ($id: ID!) { statement(id: $id) { text needsSupport challenges { id slots { slot premise }
                          schemeDetails { title } } criticalQuestion { key hits slots }
                          premiseOf(first: 1) { edges { node { kind target { ... on Statement { id } } } } }
                          history(last: 1) { edges { node { sentence } } } } }
                        """,
                        Map.of("id", challenge))
                .get("statement");

        assertThat(shown.get("text").asString()).startsWith("What were the source's exact words");
        assertThat(shown.get("needsSupport").asBoolean()).isFalse();
        assertThat(shown.at("/challenges/id").asString()).isEqualTo(argument);
        assertThat(shown.at("/challenges/slots").toString())
                .isEqualTo("[{\"slot\":2,\"premise\":\"%s\"}]".formatted(premise));
        assertThat(shown.at("/criticalQuestion/hits").asString()).isEqualTo("PREMISE");
        assertThat(shown.at("/premiseOf/edges/0/node/target/id").asString()).isEqualTo(premise);
        assertThat(shown.at("/history/edges/0/node/sentence").asString())
                .startsWith(
                        "ada challenged the support of “They can.” by “Ada says so.” by the critical question");
    }

    @Test
    void canBeSupposed() throws Exception {
        var asked = Map.of("askCriticalQuestion",
                Map.of("debate", debate, "relation", argument, "question", "expert-opinion/grounds"));
        var answer = client
                .ask("""
                        query ($debate: ID!, $changes: [HypotheticalChange!]!) {
                          whatIf(debate: $debate, changes: $changes) { accepted userErrors { code }
                            snapshot { statements { challenge { relation question } } relations { slots { slot } } } } }
                        """,
                        Map.of("debate", debate, "changes", List.of(asked, asked)))
                .get("whatIf");

        assertThat(answer.get("accepted").asInt()).isEqualTo(1);
        assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("QUESTION_REPEATED");
        assertThat(answer.at("/snapshot/statements/2/challenge/relation").asString()).isEqualTo(argument);
        assertThat(answer.at("/snapshot/relations/0/slots/0/slot").asInt()).isEqualTo(2);
    }

    @Test
    void listsTheCatalogue() throws Exception {
        var schemes =
                client.ask("{ schemes { name premises questions { key text } } }", Map.of()).get("schemes");

        assertThat(schemes.size()).isGreaterThan(20);
        assertThat(schemes.at("/0/name").asString()).isEqualTo("expert-opinion");
    }

    private String ask(String question) throws Exception {
        var challenge = UUID.randomUUID().toString();
        settle(client.version("askCriticalQuestion",
                Map.of("debate", debate, "relation", argument, "statement",
                        challenge, "question", "expert-opinion/" + question)));
        return challenge;
    }

    private void settle(long version) throws Exception {
        client.ask("query ($id: ID!, $version: Version!) { debate(id: $id, atLeast: $version) { version } }",
                Map.of("id", debate, "version", version));
    }

    private JsonNode open(String... states) throws Exception {
        return client.ask(OPEN, states.length == 0
                ? Map.of("id", debate)
                : Map.of("id", debate, "states", List.of(states))).at("/debate/openQuestions");
    }
}
