package dev.rejoinder.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.Challenge;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;
import dev.rejoinder.domain.statement.Wording;

class JudgingInAScriptTests {

    private static final SeedIds IDS = new SeedIds("engines");

    private static final String SUPPORT =
            "support: {key: r, premises: [a], target: b, scheme: expert-opinion}";

    private static final String SLOTS = "scheme: {relation: r, scheme: expert-opinion, slots: {2: a}}";

    private static final String ASKED =
            "critical-question: {key: q, relation: r, question: expert-opinion/wording}";

    @Test
    void takesStancesOfParticipantsWhoAreNotDeclared() {
        assertThat(commands(SUPPORT, "stance: {subject: a, by: reader-3, rating: unsure}",
                "stance: {subject: r, by: reader-3, rating: does-not-bear}"))
                .endsWith(
                        new TakeStance(IDS.debate(), "reader-3", IDS.statement("a").subject(), Rating.UNSURE),
                        new TakeStance(IDS.debate(), "reader-3", IDS.relation("r").subject(),
                                Rating.DOES_NOT_BEAR));
    }

    @Test
    void placesBurdensAndReadsSupports() {
        assertThat(commands(SUPPORT, "burden: {statement: a, needs-support: true}",
                "reading: {relation: r, reading: required}"))
                .endsWith(new SetBurdenOfProof(IDS.statement("a"), true),
                        new ReadSupport(IDS.relation("r"), Reading.REQUIRED));
    }

    @Test
    void fillsTheSlotsOfASchemeAndAsksItsQuestions() {
        assertThat(commands(SUPPORT, SLOTS, ASKED,
                "critical-question: {key: w, relation: r, question: expert-opinion/bias, text: Say how., "
                        + "attack: t, premise: a}"))
                .endsWith(
                        new ApplyScheme(IDS.relation("r"), new Scheme("expert-opinion"),
                                List.of(new Filling(2, IDS.statement("a")))),
                        new AskCriticalQuestion(IDS.relation("q-attacks"), IDS.debate(), IDS.statement("q"),
                                new Challenge(IDS.relation("r"), "expert-opinion/wording", null, null)),
                        new AskCriticalQuestion(IDS.relation("t"), IDS.debate(), IDS.statement("w"),
                                new Challenge(IDS.relation("r"), "expert-opinion/bias", IDS.statement("a"),
                                        new Wording("Say how.", "en"))));
    }

    @Test
    void givesAsManyEventsAsWerePlanned() {
        var plan = Script.plan(SUPPORT, SLOTS, ASKED,
                "critical-question: {key: w, relation: r, question: expert-opinion/bias, attack: t}",
                "counterclaim: {key: n, text: Her words are known., attacks: q-attacks}",
                "stance: {subject: q, by: reader-1, rating: false}",
                "stance: {subject: q, by: reader-1, rating: true}",
                "stance: {subject: t, by: reader-2, rating: bears}",
                "burden: {statement: w, needs-support: false}",
                "reading: {relation: r, reading: required}", "reading: {relation: r, reading: plain}");
        var desk = new InMemoryDesk();

        assertThat(new Loading(plan, desk.as("seeds")).run()).isEqualTo(new Loading.Outcome.Complete());

        assertThat(desk.eventsBy("seeds", plan.debateId())).hasSize(Math.toIntExact(plan.events()))
                .hasSize(20);
    }

    @Test
    void refusesWhatTheJournalWould() {
        var lines = Script.mistakes(SUPPORT, ASKED,
                "critical-question: {key: w, relation: r, question: expert-opinion/wording}",
                "critical-question: {key: x, relation: r, question: analogy/truth}",
                "scheme: {relation: r, scheme: expert-opinion, slots: {4: a}}",
                "scheme: {relation: r, scheme: expert-opinion, slots: {1: b}}",
                "scheme: {relation: r, scheme: hearsay, slots: {1: a}}",
                "burden: {statement: b, needs-support: false}", "reading: {relation: r, reading: plain}",
                "reading: {relation: q-attacks, reading: required}",
                "stance: {subject: r, by: reader-1, rating: true}",
                "stance: {subject: a, by: reader-1, rating: perhaps}",
                "stance: {subject: z, by: reader-1, rating: true}");

        assertThat(lines).containsExactly(
                "engines.yaml:11: An earlier step asks 'expert-opinion/wording' of 'r'",
                "engines.yaml:12: 'analogy/truth' is no critical question of scheme 'expert-opinion', which 'r' "
                        + "follows",
                "engines.yaml:13: Scheme 'expert-opinion' has slots 1 to 3, but no slot 4",
                "engines.yaml:14: 'b' is no premise of the relation",
                "engines.yaml:15: The catalogue has no scheme 'hearsay'",
                "engines.yaml:16: 'b' bears no burden of proof",
                "engines.yaml:17: 'r' is already read as plain",
                "engines.yaml:18: 'q-attacks' is no support; only supports are read as plain or required",
                "engines.yaml:19: A relation cannot be rated 'true'",
                "engines.yaml:20: 'perhaps' is none of the words that 'rating' takes",
                "engines.yaml:21: No earlier step makes 'z'");
    }

    private static List<DebateBound> commands(String... steps) {
        return Stream.of(Script.plan(steps)).flatMap(plan -> plan.orders().stream()).map(Plan.Order::command)
                .toList();
    }
}
