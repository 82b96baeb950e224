package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.domain.Rule;
import tools.jackson.databind.JsonNode;

@RunningServer
class HoldingADebateOverHttpTests {

    @LocalServerPort
    private int port;

    private Client client;

    private String debate;

    private String claim;

    @BeforeEach
    void open() throws Exception {
        client = new Client(port);
        debate = client.make("openDebate", "debate", Map.of("title", "Can engines compose?"));
        claim = client.make("addClaim", "statement", in("text", "Engines can compose music."));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void showsEachStepAtTheVersionItLedTo() throws Exception {
        var support = UUID.randomUUID().toString();
        assertThat(client.version("addEvidence", in("relation", support, "text", "A note of 1843 says so.",
                "bearing", "SUPPORTS", "target", on(claim)))).isEqualTo(4);
        assertThat(client.version("addCounterclaim", in("text", "A note is no proof.", "target",
                Map.of("relation", support)))).isEqualTo(6);
        assertThat(client.version("rewordStatement",
                Map.of("statement", claim, "text", "Engines may compose music."))).isEqualTo(7);
        assertShown(7, "Engines may compose music.", false, 1);

        assertThat(client.version("withdrawStatement", Map.of("statement", claim))).isEqualTo(8);
        assertShown(8, "Engines may compose music.", true, 1);
        assertThat(relation(support, 8).get("restsOnWithdrawn").asBoolean()).isTrue();
        assertThat(relation(support, 8).at("/attackedBy/totalCount").asInt()).isEqualTo(1);
    }

    private void assertShown(long version, String text, boolean withdrawn, int supports) throws Exception {
        var shown = client.ask("""
                query ($id: ID!, $version: Version) { statement(id: $id, atLeast: $version) {
                  debateVersion text withdrawn wordings(first: 5) { totalCount }
                  supportedBy(first: 5) { totalCount } debate { version } } }
                """, Map.of("id", claim, "version", version)).get("statement");
        assertThat(shown.get("debateVersion").asLong()).isEqualTo(version)
                .isEqualTo(shown.at("/debate/version").asLong());
        assertThat(shown.get("text").asString()).isEqualTo(text);
        assertThat(shown.get("withdrawn").asBoolean()).isEqualTo(withdrawn);
        assertThat(shown.at("/supportedBy/totalCount").asInt()).isEqualTo(supports);
        assertThat(shown.at("/wordings/totalCount").asInt()).isEqualTo(2);
    }

    private JsonNode relation(String id, long version) throws Exception {
        return client.ask("""
                query ($id: ID!, $version: Version) { relation(id: $id, atLeast: $version) {
                  restsOnWithdrawn attackedBy(first: 5) { totalCount } } }
                """, Map.of("id", id, "version", version)).get("relation");
    }

    @Test
    void countsWhoHoldsWhatAndKeepsItThroughout() throws Exception {
        var support = client.make("addEvidence", "relation", in("text", "A note of 1843 says so.", "bearing",
                "SUPPORTS", "target", on(claim)));
        rate(on(claim), "TRUE");
        rate(Map.of("relation", support), "DOES_NOT_BEAR");
        client.version("rewordStatement", Map.of("statement", claim, "text", "They may compose music."));
        client.version("withdrawStatement", Map.of("statement", claim));
        client.version("restoreStatement", Map.of("statement", claim));
        client.version("setBurdenOfProof", Map.of("statement", claim, "needsSupport", true));
        client.version("readSupport", Map.of("relation", support, "reading", "REQUIRED"));
        var before = rate(on(claim), "UNSURE") - 1;
        var now = client.version("withdrawStance", in("subject", on(claim)));

        assertThat(judged(before).toString()).isEqualTo("""
                {"needsSupport":true,"stances":{"heldTrue":1,"heldFalse":0,"unsure":0},"myStance":"TRUE",\
                "supportedBy":{"edges":[{"node":{"reading":"REQUIRED","myStance":"DOES_NOT_BEAR",\
                "stances":{"bears":0,"doesNotBear":1}}}]}}""");
        assertThat(judged(now).at("/stances/heldTrue").asInt()).isZero();
        assertThat(judged(now).get("myStance").isNull()).isTrue();
        assertThat(sentences(now)).endsWith("ada was unsure about “They may compose music.”.",
                "ada gave up the stance on “They may compose music.”.");
        assertThat(client.refusal("withdrawStance", in("subject", on(claim)))).isEqualTo("NOT_FOUND");
    }

    private long rate(Map<String, Object> subject, String rating) throws Exception {
        return client.version("takeStance", in("subject", subject, "rating", rating));
    }

    private JsonNode judged(long version) throws Exception {
        return client
                .ask("""
                        query ($id: ID!, $version: Version!) { statement(id: $id, asOf: {version: $version}) {
                          needsSupport stances { heldTrue heldFalse unsure } myStance
                          supportedBy(first: 5) { edges { node { reading myStance
                            stances { bears doesNotBear } } } } } }
                        """,
                        Map.of("id", claim, "version", version))
                .get("statement");
    }

    private List<String> sentences(long version) throws Exception {
        return client.ask("""
                query ($id: ID!, $version: Version!) { statement(id: $id, atLeast: $version) {
                  history(last: 2) { edges { node { sentence } } } } }
                """, Map.of("id", claim, "version", version)).at("/statement/history/edges").valueStream()
                .map(edge -> edge.at("/node/sentence").asString()).toList();
    }

    @Test
    void refusesWhateverBreaksARule() throws Exception {
        var met = new TreeSet<Rule>();
        for (var attempt : attempts().toList()) {
            assertThat(client.refusal(attempt.mutation, attempt.input)).isEqualTo(attempt.rule.name());
            met.add(attempt.rule);
        }
        assertThat(met).containsExactlyInAnyOrder(Rule.values());
        assertThat(
                client.ask("query ($id: ID!) { verification(debate: $id) { intact } }", Map.of("id", debate))
                        .at("/verification/intact").asBoolean())
                .isTrue();
    }

    private record Attempt(Rule rule, String mutation, Map<String, Object> input) {}

    private Stream<Attempt> attempts() throws Exception {
        return Stream.of(wordings(), sources(), relations(), judgements(), schemes(), states(), labels())
                .flatMap(List::stream);
    }

    private List<Attempt> wordings() {
        return List.of(
                new Attempt(Rule.TEXT_EMPTY, "addClaim", in("text", "  ")),
                new Attempt(Rule.TEXT_TOO_LONG, "addClaim", in("text", "a".repeat(10_001))),
                new Attempt(Rule.TEXT_HAS_CONTROL_CHARACTERS, "addClaim", in("text", "bell \u0007")),
                new Attempt(Rule.TEXT_NOT_UNICODE, "addClaim", in("text", "half \ud800")),
                new Attempt(Rule.SYSTEM_INVALID, "recordOrigin", in("system", "Not A System", "id", "7")),
                new Attempt(Rule.LANGUAGE_INVALID, "addClaim", in("text", "x", "language", "not a tag")),
                new Attempt(Rule.IDENTIFIER_TAKEN, "addClaim", in("text", "x", "statement", claim)),
                new Attempt(Rule.NOTHING_TO_CHANGE, "retitleDebate", in("title", "Can engines compose?")),
                new Attempt(Rule.VERSION_CONFLICT, "retitleDebate", in("title", "x", "expectedVersion", 1)));
    }

    private List<Attempt> sources() throws Exception {
        for (var number = 0; number < 100; number++) {
            client.version("citeSource", at("title", "Source %d".formatted(number)));
        }
        return List.of(
                new Attempt(Rule.SOURCES_TOO_MANY, "citeSource", at("title", "One more")),
                new Attempt(Rule.SOURCE_EMPTY, "citeSource", at()),
                new Attempt(Rule.URL_INVALID, "citeSource", at("url", "javascript:alert(1)")),
                new Attempt(Rule.DATE_INVALID, "citeSource", at("title", "x", "accessed", "yesterday")));
    }

    private List<Attempt> relations() throws Exception {
        var other = client.make("addClaim", "statement", in("text", "Music is arithmetic."));
        client.version("relate", relating(List.of(other), claim));
        var many = Collections.nCopies(51, other);
        return List.of(
                new Attempt(Rule.RELATION_REPEATED, "relate", relating(List.of(other), claim)),
                new Attempt(Rule.RELATION_TO_ITSELF, "relate", relating(List.of(claim), claim)),
                new Attempt(Rule.PREMISES_MISSING, "relate", relating(List.of(), claim)),
                new Attempt(Rule.PREMISE_REPEATED, "relate", relating(List.of(other, other), claim)),
                new Attempt(Rule.PREMISES_TOO_MANY, "relate", relating(many, claim)),
                new Attempt(Rule.NOT_FOUND, "relate", relating(List.of(UUID.randomUUID().toString()), claim)),
                new Attempt(Rule.SCHEME_INVALID, "addCounterclaim",
                        in("text", "x", "target", on(claim), "scheme", "Not A Scheme")));
    }

    private List<Attempt> judgements() throws Exception {
        var attack = client.make("addCounterclaim", "relation",
                in("text", "They only obey.", "target", on(claim)));
        return List.of(
                new Attempt(Rule.RATING_MISMATCH, "takeStance", in("subject", on(claim), "rating", "BEARS")),
                new Attempt(Rule.NOT_A_SUPPORT, "readSupport",
                        Map.of("relation", attack, "reading", "REQUIRED")));
    }

    private List<Attempt> schemes() throws Exception {
        var premise = client.make("addClaim", "statement", in("text", "An expert says so."));
        var argued = client.make("relate", "relation", relating(List.of(premise), claim));
        var other = client.make("relate", "relation",
                in("kind", "REPHRASE", "premises", List.of(premise), "target",
                        on(claim)));
        client.version("applyScheme", applied(argued, 1, premise));
        client.version("askCriticalQuestion", asking(argued, "bias"));
        return List.of(
                new Attempt(Rule.SCHEME_UNKNOWN, "applyScheme",
                        Map.of("relation", argued, "scheme", "no-such")),
                new Attempt(Rule.SLOT_UNKNOWN, "applyScheme", applied(argued, 7, premise)),
                new Attempt(Rule.SLOT_NEEDS_PREMISE, "applyScheme", applied(argued, 1, claim)),
                new Attempt(Rule.SLOT_REPEATED, "applyScheme", Map.of("relation", argued, "scheme",
                        "expert-opinion", "slots", Collections.nCopies(2, slot(1, premise)))),
                new Attempt(Rule.NOT_AN_ARGUMENT, "applyScheme", applied(other, 1, premise)),
                new Attempt(Rule.QUESTION_UNKNOWN, "askCriticalQuestion", asking(argued, "star-sign")),
                new Attempt(Rule.QUESTION_REPEATED, "askCriticalQuestion", asking(argued, "bias")));
    }

    private static Map<String, Object> slot(int slot, String premise) {
        return Map.of("slot", slot, "premise", premise);
    }

    private static Map<String, Object> applied(String relation, int slot, String premise) {
        return Map.of("relation", relation, "scheme", "expert-opinion", "slots",
                List.of(slot(slot, premise)));
    }

    private Map<String, Object> asking(String relation, String question) {
        return in("relation", relation, "question", "expert-opinion/" + question);
    }

    private List<Attempt> states() throws Exception {
        var gone = client.make("addClaim", "statement", in("text", "Engines dream."));
        client.version("withdrawStatement", Map.of("statement", gone));
        var ended = client.make("openDebate", "debate", Map.of("title", "An old matter"));
        client.version("closeDebate", Map.of("debate", ended));
        var key = UUID.randomUUID().toString();
        client.version("describeDebate", in("description", "On music.", "idempotencyKey", key));
        return List.of(
                new Attempt(Rule.IDEMPOTENCY_KEY_REUSED, "describeDebate",
                        in("description", "On numbers.", "idempotencyKey", key)),
                new Attempt(Rule.WITHDRAWN, "rewordStatement", Map.of("statement", gone, "text", "x")),
                new Attempt(Rule.NOT_WITHDRAWN, "restoreStatement", Map.of("statement", claim)),
                new Attempt(Rule.DEBATE_CLOSED, "addClaim", Map.of("debate", ended, "text", "x")),
                new Attempt(Rule.CHARGE_INCOMPLETE, "chargeHypocrisy", charging(List.of())),
                new Attempt(Rule.NOT_ON_RECORD, "chargeHypocrisy", charging(List.of(claim))),
                new Attempt(Rule.IRRELEVANT_AD_HOMINEM, "addCounterclaim",
                        in("text", "x", "target", on(claim), "scheme", "bias")),
                new Attempt(Rule.QUALIFICATION_MISMATCH, "recordLocution",
                        in("statement", claim, "speaker", Map.of("name", "Ada"), "act", "QUALIFIED")),
                new Attempt(Rule.DEBATE_OPEN, "reopenDebate", in()));
    }

    private List<Attempt> labels() throws Exception {
        for (var number = 0; number < 200; number++) {
            client.version("labelVersion", in("label", "Label %d".formatted(number), "version", 1));
        }
        return List.of(
                new Attempt(Rule.LABELS_TOO_MANY, "labelVersion", in("label", "One more", "version", 1)),
                new Attempt(Rule.LABEL_TAKEN, "labelVersion", in("label", "Label 7", "version", 2)),
                new Attempt(Rule.LABEL_UNKNOWN, "removeLabel", in("label", "One more")),
                new Attempt(Rule.VERSION_UNKNOWN, "labelVersion", in("label", "Soon", "version", 1_000_000)));
    }

    private Map<String, Object> charging(List<String> commitments) {
        return in("kind", "BIAS", "accused", Map.of("name", "Ada"), "text", "x", "commitments", commitments);
    }

    private Map<String, Object> relating(List<String> premises, String target) {
        return in("kind", "SUPPORT", "premises", premises, "target", on(target));
    }

    private static Map<String, Object> on(String statement) {
        return Map.of("statement", statement);
    }

    private Map<String, Object> at(Object... pairs) {
        return with(Map.of("statement", claim), pairs);
    }

    private Map<String, Object> in(Object... pairs) {
        return with(Map.of("debate", debate), pairs);
    }

    private static Map<String, Object> with(Map<String, Object> start, Object... pairs) {
        var input = new HashMap<>(start);
        for (var index = 0; index < pairs.length; index += 2) {
            input.put(pairs[index].toString(), pairs[index + 1]);
        }
        return input;
    }
}
