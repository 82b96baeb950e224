package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.SpeakerKind;

@RunningServer
class ChargingASpeakerTests {

    private static final String CHARGES =
            """
                    query ($id: ID!) { debate(id: $id) { charges(first: 5) { totalCount edges { node {
                      kind sense raisedBy withdrawn status accused { name } target { scheme }
                              statement { text needsSupport }
                      commitments { text } deed { text }
                      answers { answer by commitment { text } reply { text } relation { kind } } } } } } }
                    """;

    private static final String DRAFTS = """
            query ($id: ID!, $debate: ID!) { speaker(id: $id) { inconsistencies(debate: $debate, first: 5) {
              edges { node { draft { kind commitments deed target } } } } } }
            """;

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    private final String name = "Ada " + UUID.randomUUID();

    private final String charge = UUID.randomUUID().toString();

    private String debate = "";

    private String create = "";

    private String obey = "";

    private String trust = "";

    @BeforeEach
    void adaIsTrusted() {
        debate = forum.open("Do engines compose?");
        create = said("Engines create.");
        obey = said("Engines only obey.");
        trust = forum.support(debate, create, forum.claim(debate, "Engines will write music."));
        forum.version("assignScheme", Map.of("relation", trust, "scheme", "expert-opinion"));
    }

    @Test
    void aDraftBecomesAChargeAndIsAnswered() {
        forum.attack(debate, create, obey);
        forum.attack(debate, obey, create);
        forum.settled(debate);
        var draft = client.document(DRAFTS).variable("id", SpeakerId.of(SpeakerKind.PERSON, name).toString())
                .variable("debate", debate).execute();
        draft.path("speaker.inconsistencies.edges[0].node.draft").matchesJson("""
                {"kind": "INCONSISTENT_COMMITMENT", "commitments": ["%s", "%s"], "deed": null, "target": "%s"}
                """.formatted(create, obey, trust));

        forum.version("chargeHypocrisy", inconsistent());
        forum.version("answerCharge", Map.of("charge", charge, "answer", "RETRACTED", "commitment", obey));
        forum.settled(debate);

        client.document(CHARGES).variable("id", debate).execute().path("debate.charges.edges[0].node")
                .matchesJson(
                        """
                                {"kind": "INCONSISTENT_COMMITMENT", "sense": "Today.", "raisedBy": "ada",
                                 "withdrawn": false,
                                 "accused": {"name": "%1$s"}, "deed": null,
                                 "target": {"scheme": "expert-opinion"},
                                 "statement": {"text": "Ada contradicts herself.", "needsSupport": true},
                                 "commitments": [{"text": "Engines create."}, {"text": "Engines only obey."}],
                                 "answers": [{"answer": "RETRACTED", "by": "ada",
                                 "commitment": {"text": "Engines only obey."}, "relation": {"kind": "ATTACK"},
                                 "reply": {"text": "%1$s has retracted: “Engines only obey.”"}}]}
                                """
                                .formatted(name));
    }

    @Test
    void theEvidenceQuotesWhatIsOnRecordNow() {
        forum.version("rewordStatement", Map.of("statement", obey, "text", "Engines merely obey."));
        forum.version("chargeHypocrisy", inconsistent());
        forum.settled(debate);

        client.document("""
                query ($id: ID!) { statement(id: $id) { supportedBy(first: 1) { edges { node {
                  scheme premises { text kind } } } } } }
                """).variable("id", charge).execute()
                .path("statement.supportedBy.edges[0].node.premises[*].text")
                .entityList(String.class).containsExactly("On record: %s — “Engines create.”".formatted(name),
                        "On record: %s — “Engines merely obey.”".formatted(name));
    }

    @Test
    void aChargeTakesAwayAuthorityUntilItIsAnsweredAndLeavesTheClaimAlone() {
        forum.settled(debate);
        var before = consequences();
        forum.version("chargeHypocrisy", inconsistent());
        forum.settled(debate);
        var charged = consequences();
        forum.version("answerCharge", Map.of("charge", charge, "answer", "DISTINGUISHED", "text",
                "Not the same engines."));
        forum.settled(debate);
        var answered = consequences();
        forum.version("withdrawStatement", Map.of("statement", charge));
        forum.settled(debate);

        assertThat(before).containsExactly("IN", "IN");
        assertThat(charged).containsExactly("OUT", "IN", "UNANSWERED");
        assertThat(answered).containsExactly("IN", "IN", "ANSWERED");
        assertThat(consequences()).containsExactly("IN", "IN", "WITHDRAWN");
    }

    /// The label of the support from authority, that of the claim it supports, and what became of the charge.
    private List<String> consequences() {
        var answer = client.document("""
                query ($debate: ID!, $trust: ID!) {
                  relation(id: $trust) { verdict { label } target { ... on Statement { verdict { label } } } }
                  debate(id: $debate) { charges(first: 5) { edges { node { status } } } } }
                """).variable("debate", debate).variable("trust", trust).execute();
        var found = new ArrayList<String>();
        found.add(answer.path("relation.verdict.label").entity(String.class).get());
        found.add(answer.path("relation.target.verdict.label").entity(String.class).get());
        found.addAll(answer.path("debate.charges.edges[*].node.status").entityList(String.class).get());
        return found;
    }

    @Test
    void whatIfTriesACharge() {
        client.document(
                """
                        query ($debate: ID!, $changes: [HypotheticalChange!]!) {
                         whatIf(debate: $debate, changes: $changes) {
                         accepted userErrors { message } } }
                        """)
                .variable("debate", debate)
                .variable("changes", List.of(Map.of("chargeHypocrisy", inconsistent()), Map.of("answerCharge",
                        Map.of("charge", charge, "answer", "DISTINGUISHED", "text",
                                "Not the same engines."))))
                .execute().path("whatIf.accepted").entity(Integer.class).isEqualTo(2);
    }

    @Test
    void theHistoryTellsOfIt() {
        var version = forum.version("chargeHypocrisy", inconsistent());
        forum.settled(debate, version);

        assertThat(client.document("""
                query ($id: ID!) { debate(id: $id) { history(last: 1) { edges { node { sentence } } } } }
                """).variable("id", debate).execute().path("debate.history.edges[0].node.sentence")
                .entity(String.class).get())
                .isEqualTo("ada charged %s by inconsistent-commitment: “Ada contradicts herself.”."
                        .formatted(name));
    }

    private Map<String, Object> inconsistent() {
        return Map.of("debate", debate, "statement", charge, "kind", "INCONSISTENT_COMMITMENT", "accused",
                Map.of("name", name), "text", "Ada contradicts herself.", "sense", "Today.", "commitments",
                List.of(create, obey), "target", trust);
    }

    private String said(String text) {
        var statement = forum.claim(debate, text);
        forum.version("attributeStatement", Map.of("statement", statement, "speaker", Map.of("name", name)));
        return statement;
    }
}
