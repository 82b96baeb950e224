package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

@RunningServer
class CarryingOutCommandsTests {

    private static final String COUNTERCLAIM = """
            mutation ($input: AddCounterclaimInput!) { addCounterclaim(input: $input) {
              version userErrors { message }
              statement { id text language debateVersion addedBy scope { place } }
              relation { kind premises { id } target { ... on Statement { id } } restsOnWithdrawn } } }
            """;

    private static final String STATEMENT = """
            query ($id: ID!, $v: Version) { statement(id: $id, atLeast: $v) {
              text withdrawn withdrawal { by reason }
              wordings(first: 5) { totalCount edges { node { number text } } }
              sources { id url title citedBy }
              attribution { where when speaker { name statements(first: 5) { edges { node { id } } } } } } }
            """;

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    @Test
    void aCounterclaimComesBackWithItsAttack() {
        var debate = forum.open("Do engines compose music?");
        var claim = forum.claim(debate, "Engines can compose music.");

        var answer = client.document(COUNTERCLAIM).variable("input", Map.of("debate", debate, "text",
                "Engines only repeat.", "language", "en", "scope", Map.of("place", "London"), "target",
                Map.of("statement", claim), "scheme", "expert-opinion")).execute().path("addCounterclaim");

        answer.path("addCounterclaim.version").entity(Long.class).isEqualTo(4L);
        answer.path("addCounterclaim.statement.text").entity(String.class).isEqualTo("Engines only repeat.");
        answer.path("addCounterclaim.statement.addedBy").entity(String.class).isEqualTo("ada");
        answer.path("addCounterclaim.statement.debateVersion").entity(Long.class).isEqualTo(4L);
        answer.path("addCounterclaim.statement.scope.place").entity(String.class).isEqualTo("London");
        answer.path("addCounterclaim.relation.kind").entity(String.class).isEqualTo("ATTACK");
        answer.path("addCounterclaim.relation.target.id").entity(String.class).isEqualTo(claim);
    }

    @Test
    void aStatementShowsAllThatWasSaidOfIt() {
        var debate = forum.open("Do engines think?");
        var claim = forum.claim(debate, "Engins think.");
        var source = UUID.randomUUID().toString();
        forum.version("rewordStatement",
                Map.of("statement", claim, "text", "Engines think.", "language", "en"));
        forum.version("attributeStatement", Map.of("statement", claim, "speaker",
                Map.of("name", "Ada Lovelace " + source), "where", "Notes", "when", "1843"));
        forum.version("citeSource", Map.of("statement", claim, "source", source, "url",
                "https://example.org/notes", "title", "Note G"));
        forum.version("withdrawStatement", Map.of("statement", claim, "reason", "Too bold."));
        var version = forum.settled(debate);

        var shown = client.document(STATEMENT).variable("id", claim).variable("v", version).execute();

        shown.path("statement.text").entity(String.class).isEqualTo("Engines think.");
        shown.path("statement.wordings.edges[*].node.text").entityList(String.class)
                .containsExactly("Engins think.", "Engines think.");
        shown.path("statement.withdrawal.reason").entity(String.class).isEqualTo("Too bold.");
        shown.path("statement.sources[0].title").entity(String.class).isEqualTo("Note G");
        shown.path("statement.attribution.when").entity(String.class).isEqualTo("1843");
        shown.path("statement.attribution.speaker.statements.edges[0].node.id").entity(String.class)
                .isEqualTo(claim);
    }

    @Test
    void everyOtherCommandGoesThroughToo() {
        var debate = forum.open("Do engines tire?");
        var engines = forum.claim(debate, "Engines tire.");
        var metal = forum.claim(debate, "Metal tires.");
        var heat = forum.claim(debate, "Heat tires metal.");
        var support = forum.support(debate, metal, engines);

        forum.version("describeDebate", Map.of("debate", debate, "description", "Of fatigue."));
        forum.version("askQuestion", Map.of("debate", debate, "text", "Why?", "about",
                Map.of("relation", support)));
        forum.version("addEvidence", Map.of("debate", debate, "text", "A crack.", "bearing", "SUPPORTS",
                "target", Map.of("relation", support)));
        forum.version("addPremise", Map.of("relation", support, "premise", heat));
        forum.version("removePremise", Map.of("relation", support, "premise", metal));
        forum.version("assignScheme", Map.of("relation", support, "scheme", "cause-to-effect"));
        forum.version("withdrawRelation", Map.of("relation", support, "reason", "Weak."));
        forum.version("restoreRelation", Map.of("relation", support));
        forum.version("withdrawStatement", Map.of("statement", heat));
        assertThat(rests(support, forum.settled(debate))).isTrue();
        forum.version("restoreStatement", Map.of("statement", heat));
        assertThat(rests(support, forum.settled(debate))).isFalse();
        forum.version("closeDebate", Map.of("debate", debate, "reason", "Enough."));
        forum.version("reopenDebate", Map.of("debate", debate));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAgain() {
        var debate = forum.open("Is twice once?");
        var request = Map.<String, Object>of("debate", debate, "text", "Once.", "idempotencyKey", debate);

        var first = forum.version("addClaim", request);
        var second = forum.version("addClaim", request);

        assertThat(second).isEqualTo(first);
        forum.tell("addClaim", Map.of("debate", debate, "text", "Twice.", "idempotencyKey", debate))
                .path("addClaim.userErrors[*].code").entityList(String.class)
                .isEqualTo(List.of("IDEMPOTENCY_KEY_REUSED"));
    }

    private boolean rests(String relation, long version) {
        return client.document(
                "query ($id: ID!, $v: Version) { relation(id: $id, atLeast: $v) { restsOnWithdrawn } }")
                .variable("id", relation).variable("v", version).execute().path("relation.restsOnWithdrawn")
                .entity(Boolean.class).get();
    }
}
