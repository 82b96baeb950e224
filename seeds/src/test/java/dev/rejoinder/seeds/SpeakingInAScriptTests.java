package dev.rejoinder.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakingInAScriptTests {

    private static final String[] CHARGED = {
        "attribute: {statement: a, by: ada}",
        "locution: {statement: b, act: conceded, by: ada, when: 1843}",
        "locution: {statement: a, act: denied, by: ada}",
        "claim: {key: c, text: Engines will compose.}",
        "support: {key: r, premises: [a], target: c, scheme: expert-opinion}",
        "charge: {key: h, text: She wavers., kind: inconsistent-commitment, accused: ada, "
                + "commitments: [a, b], deed-text: She wrote both., sense: today, target: r}",
        "answer-charge: {key: d, charge: h, answer: retracted, commitment: b}",
        "locution: {statement: b, act: qualified, by: ada, as: c}"};

    @Test
    void givesAsManyEventsAsWerePlanned() {
        var plan = Script.plan(CHARGED);
        var desk = new InMemoryDesk();

        assertThat(new Loading(plan, desk.as("seeds")).run()).isEqualTo(new Loading.Outcome.Complete());

        assertThat(desk.eventsBy("seeds", plan.debateId())).hasSize(Math.toIntExact(plan.events()))
                .hasSize(21);
    }

    @Test
    void reportsWhatItDoesNotKnow() {
        assertThat(Script.mistakes("locution: {statement: a, act: shouted, by: ada}",
                "charge: {key: h, text: x, kind: bias, accused: charles, commitments: [z]}",
                "locution: {statement: a, act: qualified, by: ada}"))
                .containsExactly("engines.yaml:9: 'shouted' is none of the words that 'act' takes",
                        "engines.yaml:10: No earlier step makes 'z'",
                        "engines.yaml:10: The speaker 'charles' is not declared",
                        "engines.yaml:11: Whoever qualifies a statement puts another in its place; name that");
    }
}
