package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

@RunningServer
class RefusingCommandsTests {

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    @Test
    void saysWhichValueIsAtFault() {
        var debate = forum.open("Do engines compose music?");
        var claim = forum.claim(debate, "Engines can compose music.");
        var stranger = UUID.randomUUID().toString();

        refuses("addClaim", Map.of("debate", debate, "text", " "), "InvalidInput", "TEXT_EMPTY",
                List.of("input", "text"));
        refuses("relate", Map.of("debate", debate, "kind", "SUPPORT", "premises", List.of(claim, stranger),
                "target", Map.of("statement", forum.claim(debate, "Bach composed music."))),
                "NotFound", "NOT_FOUND", List.of("input", "premises", "1"));
        refuses("attributeStatement", Map.of("statement", claim, "speaker", Map.of("name", "")),
                "InvalidInput", "TEXT_EMPTY", List.of("input", "speaker", "name"));
        refuses("addClaim", Map.of("debate", debate, "statement", claim, "text", "Again."), "Duplicate",
                "IDENTIFIER_TAKEN", List.of("input", "statement"));
        refuses("addClaim", Map.of("debate", debate, "text", "Late.", "expectedVersion", 1),
                "VersionConflict", "VERSION_CONFLICT", List.of("input", "expectedVersion"));
        refuses("addClaim", Map.of("debate", debate, "text", "Long.", "idempotencyKey", "k".repeat(256)),
                "LimitExceeded", "TEXT_TOO_LONG", List.of("input", "idempotencyKey"));
    }

    @Test
    void tellsTheFacts() {
        var debate = forum.open("Do engines think?");

        client.document("""
                mutation ($debate: ID!) {
                  addClaim(input: {debate: $debate, text: "Late.", expectedVersion: 7}) {
                    statement { id } version
                    userErrors { ... on VersionConflict { expected actual } } } }
                """)
                .variable("debate", debate).execute().path("addClaim").matchesJson("""
                        {"statement": null, "version": null, "userErrors": [{"expected": 7, "actual": 1}]}
                        """);
    }

    @Test
    void leavesMalformedIdentifiersToTheErrors() {
        client.document("mutation { reopenDebate(input: {debate: \"x\"}) { version } }").execute().errors()
                .satisfy(errors -> assertThat(errors).extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("BAD_ID"));
    }

    private void refuses(String mutation, Map<String, Object> input, String type, String code,
            List<String> field) {
        var error = forum.tell(mutation, input).path(mutation + ".userErrors[0]");
        error.path(mutation + ".userErrors[0].__typename").entity(String.class).isEqualTo(type);
        error.path(mutation + ".userErrors[0].code").entity(String.class).isEqualTo(code);
        error.path(mutation + ".userErrors[0].field").entityList(String.class).isEqualTo(field);
    }
}
