package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/// Engines compose (2); they have no ear (3), which speaks against it (4); ears are no need (5), which speaks against
/// that (6). Two camps refute each other (7 to 10).
@RunningServer
class JudgingADebateTests {

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    private String debate;

    private String claim;

    private String objection;

    private String reply;

    private String one;

    private String other;

    @BeforeEach
    void argue() {
        debate = forum.open("Do engines compose?");
        claim = forum.claim(debate, "Engines compose.");
        objection = forum.claim(debate, "They have no ear.");
        forum.attack(debate, objection, claim);
        reply = forum.claim(debate, "Ears are no need.");
        forum.attack(debate, reply, objection);
        one = forum.claim(debate, "Music is maths.");
        other = forum.claim(debate, "Music is feeling.");
        forum.attack(debate, one, other);
        forum.attack(debate, other, one);
        forum.settled(debate);
    }

    @Test
    void whatIsAnsweredStandsNowAndFellThen() {
        assertThat(label(claim, null)).isEqualTo("IN");
        assertThat(label(objection, null)).isEqualTo("OUT");
        assertThat(label(one, null)).isEqualTo("UNDECIDED");
        assertThat(label(claim, 4L)).isEqualTo("OUT");
        assertThat(label(claim, 3L)).isEqualTo("IN");
        forum.version("withdrawStatement", Map.of("statement", reply));
        forum.settled(debate);
        assertThat(label(reply, null)).isEqualTo("ABSENT");
        assertThat(label(claim, null)).isEqualTo("OUT");
    }

    @Test
    void strengthsAreThoseOfThePublishedTable() {
        assertThat(strength(claim, "QUADRATIC_ENERGY")).isCloseTo(0.431034, within(1e-6));
        assertThat(strength(claim, "DF_QUAD")).isCloseTo(0.375, within(1e-6));
        assertThat(strength(claim, "EULER_BASED")).isCloseTo(0.434833, within(1e-6));
        assertThat(strength(claim, "MULTILAYER_PERCEPTRON")).isCloseTo(0.406720, within(1e-6));
        assertThat(strength(one, "QUADRATIC_ENERGY")).isCloseTo(0.423854, within(1e-6));
    }

    @Test
    void positionsAreFoundOnRequest() {
        assertThat(verdict(one, "PREFERRED"))
                .isEqualTo(Map.of("label", "UNDECIDED", "inEvery", false, "inSome", true, "answered", true));
        assertThat(verdict(claim, "STABLE"))
                .isEqualTo(Map.of("label", "IN", "inEvery", true, "inSome", true, "answered", true));
        assertThat(verdict(one, "IDEAL"))
                .isEqualTo(Map.of("label", "UNDECIDED", "inEvery", false, "inSome", false, "answered", true));
        var standing = client.document("""
                query ($id: ID!) { debate(id: $id) { standing(semantics: PREFERRED) { answered positionCount
                  statements { in out undecided absent } positions { in out } } } }
                """).variable("id", debate).execute();
        standing.path("debate.standing").matchesJson("""
                {"answered": true, "positionCount": "2",
                 "statements": {"in": 2, "out": 1, "undecided": 2, "absent": 0}}
                """);
        standing.path("debate.standing.positions[*].in[*]").entityList(String.class).hasSize(2)
                .satisfies(positions -> assertThat(positions).contains(one, other));
    }

    @Test
    void theStandingCountsLabels() {
        client.document("""
                query ($id: ID!) { debate(id: $id) { standing { semantics positionCount positions { in }
                  statements { in out undecided absent } relations { in out undecided absent } } } }
                """).variable("id", debate).execute().path("debate.standing").matchesJson("""
                {"semantics": "GROUNDED", "positionCount": null, "positions": [],
                 "statements": {"in": 2, "out": 1, "undecided": 2, "absent": 0},
                 "relations": {"in": 4, "out": 0, "undecided": 0, "absent": 0}}
                """);
    }

    @Test
    void listsAreNarrowedAndSortedByVerdict() {
        assertThat(texts("filter: {verdict: {labels: [UNDECIDED]}}", ""))
                .containsExactly("Music is maths.", "Music is feeling.");
        assertThat(texts("filter: {verdict: {minStrength: 0.45}}", "")).containsExactly("Ears are no need.");
        assertThat(texts("order: {by: STRENGTH, direction: DESC}", "").getFirst())
                .isEqualTo("Ears are no need.");
        assertThat(texts("order: {by: STRENGTH}", "").getFirst()).isEqualTo("They have no ear.");
        assertThat(texts("order: {by: LABEL, direction: DESC}", "").subList(0, 2))
                .containsExactly("Ears are no need.", "Engines compose.");
        assertThat(texts("order: {by: ADDED, direction: DESC}", "").getFirst())
                .isEqualTo("Music is feeling.");
        assertThat(texts("filter: {verdict: {labels: [OUT]}}", ", asOf: {version: 4}"))
                .containsExactly("Engines compose.");
    }

    @Test
    void anExplanationLeadsFromWhatStandsToTheReply() {
        var explanation = explanation(claim);

        explanation.path("statement.explanation").matchesJson("""
                {"label": "IN", "whole": true, "circle": [], "reasonCount": 1,
                 "steps": [{"cause": "ANSWERED", "subject": {"id": "%s"}, "groundCount": 1},
                           {"cause": "HIT", "subject": {"id": "%s"}, "groundCount": 1},
                           {"cause": "UNOPPOSED", "subject": {"id": "%s"}, "groundCount": 0}]}
                """.formatted(claim, objection, reply));
        explanation.path("statement.explanation.sentences").entityList(String.class).containsExactly(
                "“Engines compose.” stands: whatever is said against it is answered, and what it needs stands.",
                "The attack on “Engines compose.” by “They have no ear.” has no effect:"
                        + " “They have no ear.” is refuted.",
                "“They have no ear.” is refuted, since this stands:"
                        + " “Ears are no need.” speaks against “They have no ear.”.",
                "“Ears are no need.” stands: nothing is said against it.");
        explanation.path("statement.explanation.reasons[0].share").entity(Double.class)
                .satisfies(share -> assertThat(share).isCloseTo(0.431034 - 0.5, within(1e-6)));
    }

    @Test
    void aContestIsExplainedByItsCircle() {
        var explanation = explanation(one);

        explanation.path("statement.explanation.label").entity(String.class).isEqualTo("UNDECIDED");
        explanation.path("statement.explanation.steps[0].cause").entity(String.class).isEqualTo("STAND_OFF");
        explanation.path("statement.explanation.circle[*].id").entityList(String.class)
                .satisfies(circle -> assertThat(circle).contains(one, other));
    }

    @Test
    void whatIsAdvisedComesTrue() {
        adviceComesTrue(() -> claim, "FALL");
        adviceComesTrue(() -> objection, "STAND");
        adviceComesTrue(() -> one, "STAND");
        adviceComesTrue(() -> other, "FALL");
        assertThat(advice(reply, "STAND")).isEmpty();
    }

    private void adviceComesTrue(Supplier<String> statement, String goal) {
        argue();
        var moves = advice(statement.get(), goal);
        assertThat(moves).isNotEmpty();

        moves.forEach(move -> say((Map<?, ?>) move));
        forum.settled(debate);

        assertThat(label(statement.get(), null)).as("%s", moves)
                .isEqualTo(goal.equals("STAND") ? "IN" : "OUT");
    }

    private List<Object> advice(String statement, String goal) {
        return client
                .document(
                        """
                                query ($id: ID!, $goal: StandingGoal!) { statement(id: $id) {
                                  whatWouldChange(goal: $goal, sets: 1) { sentence
                                  moves { kind subject { __typename
                                    ... on Statement { id } ... on Relation { id } } } } } }
                                """)
                .variable("id", statement).variable("goal", goal).execute()
                .path("statement.whatWouldChange[*].moves[*]").entityList(Object.class).get();
    }

    private void say(Map<?, ?> move) {
        var subject = (Map<?, ?>) Objects.requireNonNull(move.get("subject"));
        var target = Map.<String, Object>of(String.valueOf(subject.get("__typename")).equals("Relation")
                ? "relation"
                : "statement", String.valueOf(subject.get("id")));
        var kind = String.valueOf(move.get("kind")).equals("SUPPORT") ? "SUPPORT" : "ATTACK";
        forum.relate(debate, kind, forum.claim(debate, "So be it."), target);
    }

    @Test
    void theHistoryOfAStandingNamesTheChangesThatMadeIt() {
        client.document("""
                query ($id: ID!) { statement(id: $id) { standingHistory(first: 9) { totalCount edges { node {
                  version label formerLabel change { version kind } } } } } }
                """).variable("id", claim).execute().path("statement.standingHistory").matchesJson(
                """
                        {"totalCount": 3, "edges": [
                          {"node": {"version": 2, "label": "IN", "formerLabel": null,
                            "change": {"kind": "CLAIM_ADDED"}}},
                          {"node": {"version": 4, "label": "OUT", "formerLabel": "IN",
                            "change": {"kind": "RELATION_DRAWN"}}},
                          {"node": {"version": 6, "label": "IN", "formerLabel": "OUT", "change": {"version": 6}}}]}
                        """);
        client.document("""
                query ($id: ID!) { statement(id: $id) { standingHistory(first: 1, step: 0) { totalCount } } }
                """).variable("id", other).execute().path("statement.standingHistory.totalCount")
                .entity(Integer.class).satisfies(count -> assertThat(count).isEqualTo(3));
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        for (var field : List.of("explanation(steps: 0) { label }", "explanation(steps: 101) { label }",
                "whatWouldChange(goal: STAND, sets: 0) { sentence }",
                "standingHistory(step: -1, first: 1) { totalCount }")) {
            client.document("query ($id: ID!) { statement(id: $id) { %s } }".formatted(field))
                    .variable("id", claim)
                    .execute().errors().satisfy(errors -> assertThat(errors.getFirst().getExtensions())
                            .containsEntry("code", "BAD_ARGUMENT"));
        }
    }

    private String label(String statement, @Nullable Long version) {
        return client.document("""
                query ($id: ID!, $asOf: Moment) { statement(id: $id, asOf: $asOf) { verdict { label } } }
                """).variable("id", statement)
                .variable("asOf", version == null ? null : Map.of("version", version))
                .execute().path("statement.verdict.label").entity(String.class).get();
    }

    private double strength(String statement, String semantics) {
        return client.document("""
                query ($id: ID!, $semantics: StrengthSemantics!) { statement(id: $id) {
                  strength(semantics: $semantics) { value converged } } }
                """).variable("id", statement).variable("semantics", semantics).execute()
                .path("statement.strength.value").entity(Double.class).get();
    }

    private Object verdict(String statement, String semantics) {
        return client.document("""
                query ($id: ID!, $semantics: LabelSemantics!) { statement(id: $id) {
                  verdict(semantics: $semantics) { label inEvery inSome answered } } }
                """).variable("id", statement).variable("semantics", semantics).execute()
                .path("statement.verdict").entity(Object.class).get();
    }

    private List<String> texts(String arguments, String moment) {
        return client
                .document(
                        """
                                query ($id: ID!) { debate(id: $id%s) {
                                  statements(first: 10, %s) { edges { node { text } } } } }
                                """
                                .formatted(moment, arguments))
                .variable("id", debate).execute()
                .path("debate.statements.edges[*].node.text").entityList(String.class).get();
    }

    private Response explanation(String statement) {
        return client
                .document(
                        """
                                query ($id: ID!) { statement(id: $id) { explanation { label whole sentences reasonCount
                                  circle { ... on Statement { id } ... on Relation { id } }
                                  reasons { share influence relation { id } }
                                  steps { cause groundCount grounds { relation { id } settledBy { __typename } }
                                    subject { ... on Statement { id } ... on Relation { id } } } } } }
                                """)
                .variable("id", statement).execute();
    }
}
