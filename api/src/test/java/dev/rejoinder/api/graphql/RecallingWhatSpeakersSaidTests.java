package dev.rejoinder.api.graphql;

import java.util.HashMap;
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
class RecallingWhatSpeakersSaidTests {

    private static final String COMMITMENTS = """
            query ($id: ID!, $debate: ID!, $asOf: Moment, $held: Boolean! = true) { speaker(id: $id) {
              commitments(debate: $debate, asOf: $asOf, heldOnly: $held, first: 10) { totalCount
                edges { node { kind sign weight act from until takenBack
                  content { ... on Statement { text } ... on Relation { kind } }
                  evidence { __typename } } } } } }
            """;

    private static final String INCONSISTENCIES = """
            query ($id: ID!, $debate: ID!, $asOf: Moment) { speaker(id: $id) {
              inconsistencies(debate: $debate, asOf: $asOf, first: 10) { totalCount
                edges { node { detector sentence mayBecomeCharge forSpeakerOnly
                  commitments { act content { ... on Statement { text } } }
                  grounds { __typename } } } } } }
            """;

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    private final String name = "Ada " + UUID.randomUUID();

    private String debate = "";

    private String compose = "";

    @BeforeEach
    void open() {
        debate = forum.open("Do engines compose?");
        compose = said("Engines compose.");
    }

    @Test
    void whatASpeakerSaidBindsThemUntilTheyTakeItBack() {
        forum.version("recordLocution", spoken("CONCEDED", forum.claim(debate, "Engines only obey.")));
        var bound = forum.settled(debate);
        forum.version("recordLocution", spoken("RETRACTED", compose));
        forum.settled(debate);

        ask(COMMITMENTS, Map.of("asOf", Map.of("version", bound)))
                .path("speaker.commitments.edges[*].node.content.text").entityList(String.class)
                .containsExactly("Engines compose.", "Engines only obey.");
        ask(COMMITMENTS, Map.of()).path("speaker.commitments.edges[*].node.act").entityList(String.class)
                .containsExactly("CONCEDED");
        ask(COMMITMENTS, Map.of("held", false)).path("speaker.commitments.edges[*].node.takenBack")
                .entityList(Boolean.class).containsExactly(true, false);
    }

    @Test
    void clashesAreToldInASentence() {
        var denied = forum.version("recordLocution", spoken("DENIED", compose));
        forum.settled(debate);

        var found = ask(INCONSISTENCIES, Map.of());

        found.path("speaker.inconsistencies.edges[*].node.sentence").entityList(String.class)
                .containsExactly("%s holds “Engines compose.” (version 3) and rejects “Engines compose.” "
                        .formatted(name) + "(version %d): one excludes the other.".formatted(denied));
        found.path("speaker.inconsistencies.edges[0].node.mayBecomeCharge").entity(Boolean.class)
                .isEqualTo(true);
        ask(INCONSISTENCIES, Map.of("asOf", Map.of("version", denied - 1)))
                .path("speaker.inconsistencies.totalCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void theHistoryTellsWhatTheyDid() {
        var other = forum.claim(debate, "They may.");
        var spoken = new HashMap<>(spoken("QUALIFIED", compose));
        spoken.put("as", other);
        forum.version("recordLocution", spoken);
        forum.settled(debate);

        client.document("""
                query ($id: ID!) { statement(id: $id) { history(last: 1) { edges { node { kind sentence
                  detail { ... on LocutionGiven { act name as } } } } } } }
                """).variable("id", compose).execute().path("statement.history.edges[0].node").matchesJson(
                """
                        {"kind": "LOCUTION_RECORDED", "detail": {"act": "QUALIFIED", "name": "%1$s", "as": "%2$s"},
                         "sentence": "ada put on record that %1$s qualified “Engines compose.” as “They may.”."}
                        """
                        .formatted(name, other));
    }

    @Test
    void pagesOfCommitmentsFollowEachOther() {
        said("Engines sing.");
        said("Engines hum.");
        forum.settled(debate);
        var pages =
                """
                        query ($id: ID!, $debate: ID!, $after: String) { speaker(id: $id) {
                         commitments(debate: $debate, first: 2, after: $after) {
                         pageInfo { hasNextPage endCursor }
                         edges { node { content { ... on Statement { text } } } } } } }
                        """;

        var first = ask(pages, Map.of());
        first.path("speaker.commitments.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        var end = first.path("speaker.commitments.pageInfo.endCursor").entity(String.class).get();
        var second = ask(pages, Map.of("after", end));

        second.path("speaker.commitments.edges[*].node.content.text").entityList(String.class)
                .isEqualTo(List.of("Engines hum."));
        second.path("speaker.commitments.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    private GraphQlTester.Response ask(String query, Map<String, Object> variables) {
        var request = client.document(query)
                .variable("id", SpeakerId.of(SpeakerKind.PERSON, name).toString())
                .variable("debate", debate);
        variables.forEach(request::variable);
        return request.execute();
    }

    private String said(String text) {
        var statement = forum.claim(debate, text);
        forum.version("attributeStatement", Map.of("statement", statement, "speaker", Map.of("name", name)));
        return statement;
    }

    private Map<String, Object> spoken(String act, String statement) {
        return Map.of("debate", debate, "statement", statement, "speaker", Map.of("name", name), "act", act);
    }
}
