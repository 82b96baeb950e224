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

/// Engines compose (2) is supported (4) by rules (3), attributed to Ada (5), reworded (6), cited (7) and withdrawn (8).
@RunningServer
class ReadingAMomentTests {

    private static final String PUBLISHED = "as published";

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    private String debate;

    private String claim;

    private String rules;

    private String support;

    @BeforeEach
    void argue() {
        debate = forum.open("Do engines compose?");
        claim = forum.claim(debate, "Engines compose zithers.");
        rules = forum.claim(debate, "Music has rules.");
        support = forum.support(debate, rules, claim);
        forum.version("attributeStatement", Map.of("statement", claim, "speaker", Map.of("name", "Ada")));
        forum.version("rewordStatement", Map.of("statement", claim, "text", "Engines might compose lutes."));
        forum.version("citeSource", Map.of("statement", claim, "title", "Notes"));
        forum.version("withdrawStatement", Map.of("statement", rules, "reason", "Rash."));
        forum.version("labelVersion", Map.of("debate", debate, "label", PUBLISHED, "version", 4));
    }

    @Test
    void everythingBelowIsAsItWasThen() {
        var then = client
                .document(
                        """
                                query ($id: ID!) { statement(id: $id, asOf: {version: 4}) { text debateVersion withdrawn
                                  sources { title } attribution { speaker { name } } wordings(first: 5) { totalCount }
                                  debate { version counts { statements relations } labels(first: 5) { totalCount }
                                    speakers(first: 5) { totalCount } history(first: 9) { totalCount } }
                                  supportedBy(first: 5) { edges { node { id restsOnWithdrawn
                                    premises { text withdrawn } } } } } }
                                """)
                .variable("id", claim).execute();

        then.path("statement").matchesJson(
                """
                        {"text": "Engines compose zithers.", "debateVersion": 4, "withdrawn": false, "sources": [],
                         "attribution": null, "wordings": {"totalCount": 1},
                         "debate": {"version": 4, "counts": {"statements": 2, "relations": 1},
                           "labels": {"totalCount": 0},
                           "speakers": {"totalCount": 0}, "history": {"totalCount": 4}},
                         "supportedBy": {"edges": [{"node": {"id": "%s", "restsOnWithdrawn": false,
                           "premises": [{"text": "Music has rules.", "withdrawn": false}]}}]}}
                        """
                        .formatted(support));
    }

    @Test
    void versionTimeAndLabelAgree() {
        var at = debate(Map.of("version", 4)).path("debate.changedAt").entity(String.class).get();

        assertThat(List.of(Map.<String, Object>of("version", 4), Map.<String, Object>of("time", at),
                Map.<String, Object>of("label", PUBLISHED)))
                .allSatisfy(moment -> debate(moment).path("debate")
                        .matchesJson("{\"version\": 4, \"title\": \"Do engines compose?\"}"));
    }

    @Test
    void aMomentOutsideTheDebateIsRefused() {
        assertThat(refusal(Map.of("version", 99))).isEqualTo("FUTURE_MOMENT");
        assertThat(refusal(Map.of("time", "2999-01-01T00:00:00Z"))).isEqualTo("FUTURE_MOMENT");
        assertThat(refusal(Map.of("version", 0))).isEqualTo("BEFORE_DEBATE");
        assertThat(refusal(Map.of("time", "1843-01-01T00:00:00Z"))).isEqualTo("BEFORE_DEBATE");
        assertThat(refusal(Map.of("label", "as forgotten"))).isEqualTo("UNKNOWN_LABEL");
        forum.version("removeLabel", Map.of("debate", debate, "label", PUBLISHED));
        forum.settled(debate);
        assertThat(refusal(Map.of("label", PUBLISHED))).isEqualTo("UNKNOWN_LABEL");
    }

    @Test
    void whatCameLaterIsNotThere() {
        client.document("query ($id: ID!) { relation(id: $id, asOf: {version: 3}) { id } }")
                .variable("id", support).execute().path("relation").valueIsNull();
        client.document(
                """
                        query ($id: ID!) { debate(id: $id, asOf: {version: 1}) { statements(first: 5) { totalCount } } }
                        """)
                .variable("id", debate).execute().path("debate.statements.totalCount").entity(Integer.class)
                .isEqualTo(0);
        client.document("query ($id: ID!) { debate(id: $id, asOf: {version: 1}) { version } }")
                .variable("id", UUID.randomUUID().toString()).execute().path("debate").valueIsNull();
    }

    @Test
    void aSearchFindsTheWordingsOfThen() {
        assertThat(found("zithers", 4)).containsExactly(claim);
        assertThat(found("lutes", 4)).isEmpty();
        assertThat(found("lutes", 8)).containsExactly(claim);
        assertThat(found("zithers", 8)).isEmpty();
        client.document("{ search(text: \"zithers\", first: 1, asOf: {version: 1}) { totalCount } }")
                .execute()
                .errors().satisfy(errors -> assertThat(errors.getFirst().getExtensions())
                        .containsEntry("code", "BAD_ARGUMENT"));
    }

    @Test
    void aSpeakerIsReadAsOfWhatNamesIt() {
        client.document("""
                query ($id: ID!) { statement(id: $id, asOf: {version: 5}) { attribution { speaker {
                  statements(first: 5) { edges { node { id text debateVersion } } } } } } }
                """).variable("id", claim).execute()
                .path("statement.attribution.speaker.statements.edges[*].node")
                .matchesJson("""
                        [{"id": "%s", "text": "Engines compose zithers.", "debateVersion": 5}]
                        """.formatted(claim));
    }

    @Test
    void theNeighbourhoodIsTheOneOfThen() {
        client.document("""
                query ($id: ID!) { neighbourhood(of: $id, asOf: {version: 3}) { version relations { id } } }
                """).variable("id", claim).execute().path("neighbourhood")
                .matchesJson("{\"version\": 3, \"relations\": []}");
    }

    @Test
    void theHistoryIsTold() {
        forum.settled(debate);

        var told = client
                .document(
                        """
                                query ($id: ID!) { debate(id: $id) { history(first: 9) {
                                  edges { node { kind sentence } } } } }
                                """)
                .variable("id", debate).execute();

        told.path("debate.history.edges[*].node.sentence").entityList(String.class).containsExactly(
                "ada opened the debate “Do engines compose?”.",
                "ada claimed: “Engines compose zithers.”.",
                "ada claimed: “Music has rules.”.",
                "ada argued that “Music has rules.” supports “Engines compose zithers.”.",
                "ada attributed “Engines compose zithers.” to Ada.",
                "ada reworded “Engines compose zithers.” as “Engines might compose lutes.”.",
                "ada cited “Notes” for “Engines might compose lutes.”.",
                "ada withdrew “Music has rules.”, saying “Rash.”.",
                "ada named version 4 of the debate “as published”.");
    }

    @Test
    void theHistoryIsNarrowedAndTurned() {
        forum.settled(debate);

        assertThat(versions("filter: {kinds: [CLAIM_ADDED, RELATION_DRAWN]}, first: 5")).containsExactly(2, 3,
                4);
        assertThat(versions("order: DESC, first: 3")).containsExactly(10, 9, 8);
        assertThat(versions("order: DESC, last: 2")).containsExactly(2, 1);
        assertThat(versions("filter: {participant: \"charles\"}, first: 5")).isEmpty();
        assertThat(versions("filter: {subject: \"%s\"}, first: 9".formatted(rules))).containsExactly(3, 8);
        client.document("""
                query ($id: ID!) { statement(id: $id, asOf: {version: 6}) {
                  history(first: 5, order: DESC) { totalCount edges { node { version
                    detail { __typename ... on WordsSaid { text } ... on SpeakerNamed { name } }
                    subject { id } subjectNow { ... on Statement { text } } } } } } }
                """).variable("id", claim).execute().path("statement.history").matchesJson(
                """
                        {"totalCount": 3, "edges": [
                          {"node": {"version": 6, "detail": {"__typename": "WordsSaid",
                            "text": "Engines might compose lutes."},
                            "subject": {"id": "%1$s"}, "subjectNow": {"text": "Engines might compose lutes."}}},
                          {"node": {"version": 5, "detail": {"__typename": "SpeakerNamed", "name": "Ada"},
                            "subject": {"id": "%1$s"}, "subjectNow": {"text": "Engines might compose lutes."}}},
                          {"node": {"version": 2, "detail": {"__typename": "WordsSaid",
                            "text": "Engines compose zithers."},
                            "subject": {"id": "%1$s"}, "subjectNow": {"text": "Engines might compose lutes."}}}]}
                        """
                        .formatted(claim));
    }

    @Test
    void aPageOfTheHistoryFollowsTheLastInEitherOrder() {
        forum.settled(debate);

        var first = client.document("""
                query ($id: ID!) { debate(id: $id) { history(first: 4, order: DESC) {
                  pageInfo { endCursor hasNextPage } edges { node { version } } } } }
                """).variable("id", debate).execute();
        var cursor = first.path("debate.history.pageInfo.endCursor").entity(String.class).get();

        assertThat(versions("order: DESC, first: 3, after: \"%s\"".formatted(cursor))).containsExactly(6, 5,
                4);
        assertThat(versions("order: DESC, last: 2, before: \"%s\"".formatted(cursor))).containsExactly(9, 8);
    }

    private List<Integer> versions(String arguments) {
        return client
                .document(
                        "query ($id: ID!) { debate(id: $id) { history(%s) { edges { node { version } } } } }"
                                .formatted(arguments))
                .variable("id", debate).execute()
                .path("debate.history.edges[*].node.version").entityList(Integer.class).get();
    }

    private List<String> found(String word, long version) {
        return client.document("""
                query ($text: String!, $debate: ID!, $asOf: Moment) {
                  search(text: $text, debate: $debate, asOf: $asOf, first: 5) { edges { node { id } } } }
                """).variable("text", word).variable("debate", debate)
                .variable("asOf", Map.of("version", version))
                .execute().path("search.edges[*].node.id").entityList(String.class).get();
    }

    private GraphQlTester.Response debate(Map<String, Object> moment) {
        return client.document("""
                query ($id: ID!, $asOf: Moment) { debate(id: $id, asOf: $asOf) { version title changedAt } }
                """).variable("id", debate).variable("asOf", moment).execute();
    }

    private Object refusal(Map<String, Object> moment) {
        var codes = new ArrayList<Object>();
        debate(moment).errors()
                .satisfy(errors -> errors.forEach(error -> codes.add(error.getExtensions().get("code"))));
        return codes.getFirst();
    }
}
