package dev.rejoinder.domain.commitment;

import static dev.rejoinder.domain.commitment.Detector.ARGUES_BOTH_WAYS;
import static dev.rejoinder.domain.commitment.Detector.CHANGED_MIND;
import static dev.rejoinder.domain.commitment.Detector.CONTRADICTION;
import static dev.rejoinder.domain.commitment.Detector.DOUBLE_STANDARD;
import static dev.rejoinder.domain.commitment.Detector.REJECTED_CONSEQUENCE;
import static dev.rejoinder.domain.commitment.Detector.SAID_IN_PASSING;
import static dev.rejoinder.domain.commitment.Detector.WORD_AGAINST_DEED;
import static dev.rejoinder.domain.commitment.Floor.ADA;
import static dev.rejoinder.domain.commitment.Floor.CHARLES;
import static dev.rejoinder.domain.commitment.Floor.relation;
import static dev.rejoinder.domain.commitment.Floor.statement;
import static dev.rejoinder.domain.relation.RelationKind.ATTACK;
import static dev.rejoinder.domain.relation.RelationKind.REPHRASE;
import static dev.rejoinder.domain.relation.RelationKind.SUPPORT;
import static dev.rejoinder.domain.speech.Locution.AGREED;
import static dev.rejoinder.domain.speech.Locution.DENIED;
import static dev.rejoinder.domain.speech.Locution.DISAGREED;
import static dev.rejoinder.domain.speech.Locution.RETRACTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import dev.rejoinder.domain.statement.SpeakerId;
import org.junit.jupiter.api.Test;

/// A debate with one planted case for each detector, and its twin, which differs in one small thing for each case.
class FindingInconsistenciesTests {

    private final Floor floor = new Floor();

    @Test
    void eachPlantedCaseIsFoundOnceAndNoneInTheTwin() {
        assertThat(debate(ADA, true)).containsExactly(CONTRADICTION, ARGUES_BOTH_WAYS, REJECTED_CONSEQUENCE,
                DOUBLE_STANDARD, WORD_AGAINST_DEED, CHANGED_MIND, SAID_IN_PASSING);
        assertThat(debate(ADA, false)).isEmpty();
    }

    private static List<Detector> debate(SpeakerId speaker, boolean planted) {
        var floor = new Floor();
        var other = planted ? speaker : CHARLES;
        floor.says(speaker, "engines think").says(other, "engines only calculate")
                .draws(ATTACK, "there", "engines think", "engines only calculate")
                .draws(ATTACK, "back", "engines only calculate", "engines think");
        floor.says(speaker, "notes are art", "proofs are art").claims("numbers are art")
                .draws(SUPPORT, "art", "notes are art", "numbers are art")
                .draws(planted ? ATTACK : SUPPORT, "no art", "proofs are art", "numbers are art");
        consequence(floor, planted);
        standards(floor, planted ? "composers must be named" : "composers are owed money");
        deed(floor, planted);
        floor.says(speaker, "cards are enough").locution(speaker, RETRACTED, "cards are enough")
                .locution(planted ? speaker : CHARLES, DENIED, "cards are enough");
        floor.claims("steam is better").locution(speaker, AGREED, "steam is better")
                .locution(planted ? speaker : CHARLES, DISAGREED, "steam is better");
        return floor.clashes(speaker);
    }

    private static void consequence(Floor floor, boolean planted) {
        floor.says(ADA, "engines compose").claims("engines choose", "engines vary")
                .draws(SUPPORT, "vary", "engines vary", "engines compose")
                .draws(SUPPORT, "choose", "engines choose", "engines vary").requires("vary");
        if (planted) {
            floor.requires("choose");
        }
        floor.locution(ADA, DENIED, "engines choose");
    }

    private static void standards(Floor floor, String elsewhere) {
        floor.claims("mary is owed", "engine is owed").says(ADA, "composers must be named")
                .says(ADA, "an engine is no composer");
        if (!elsewhere.equals("composers must be named")) {
            floor.says(ADA, elsewhere);
        }
        floor.claims("engine composed").draws(SUPPORT, "for engine", "established-rule",
                List.of("composers must be named", "engine composed"), statement("engine is owed").subject())
                .draws(ATTACK, "not for engine", "", List.of("an engine is no composer"),
                        relation("for engine").subject())
                .draws(SUPPORT, "for mary", "established-rule", List.of(elsewhere),
                        statement("mary is owed").subject());
    }

    private static void deed(Floor floor, boolean planted) {
        floor.says(ADA, "everybody should write by hand").claims("hands are honest").finds("ada prints")
                .draws(SUPPORT, "by hand", "values", List.of("hands are honest"),
                        statement("everybody should write by hand").subject())
                .draws(ATTACK, "ada does not", planted ? "tu-quoque" : "sign", List.of("ada prints"),
                        relation("by hand").subject());
    }

    @Test
    void twoStatementsExcludeEachOtherWhenEachAttacksTheOther() {
        floor.says(ADA, "p", "q").draws(ATTACK, "pq", "p", "q").draws(ATTACK, "qp", "q", "p");

        var found = Inconsistencies.of(floor.store, ADA);

        assertThat(found).extracting(Inconsistency::detector).containsExactly(CONTRADICTION);
        assertThat(found.getFirst().evidence()).containsExactly(relation("pq").subject(),
                relation("qp").subject());
        assertThat(found.getFirst().commitments())
                .extracting(commitment -> commitment.tenet().content().id())
                .containsExactly(statement("p").value(), statement("q").value());
    }

    @Test
    void otherSpeakersAreNotConcerned() {
        floor.says(ADA, "p").says(CHARLES, "q").draws(ATTACK, "pq", "p", "q").draws(ATTACK, "qp", "q", "p");

        assertThat(floor.clashes(ADA)).isEmpty();
        assertThat(floor.clashes(CHARLES)).isEmpty();
    }

    @Test
    void aStatementThatSaysTheSameCountsAsTheSame() {
        floor.says(ADA, "p").claims("p again").locution(ADA, DENIED, "p again");
        assertThat(floor.clashes(ADA)).isEmpty();

        floor.draws(REPHRASE, "same", "p again", "p");
        assertThat(floor.clashes(ADA)).containsExactly(CONTRADICTION);
    }

    @Test
    void takingAStepAndUndercuttingItIsArguingBothWays() {
        floor.says(ADA, "p", "s").claims("q").draws(SUPPORT, "r", "p", "q")
                .draws(ATTACK, "u", "", List.of("s"), relation("r").subject());

        assertThat(floor.clashes(ADA)).containsExactly(ARGUES_BOTH_WAYS);
    }

    @Test
    void whoeverRejectsALinkNeedNotAcceptWhatItLeadsTo() {
        floor.says(ADA, "p", "s").claims("q").draws(SUPPORT, "r", "q", "p").requires("r")
                .locution(ADA, DENIED, "q");
        assertThat(floor.clashes(ADA)).containsExactly(REJECTED_CONSEQUENCE);

        floor.draws(ATTACK, "u", "", List.of("s"), relation("r").subject());
        assertThat(floor.clashes(ADA)).isEmpty();
    }

    @Test
    void consequencesAreFollowedSixLinksFar() {
        floor.claims(IntStream.rangeClosed(0, 7).mapToObj(Integer::toString).toArray(String[]::new));
        IntStream.range(0, 7).forEach(
                number -> floor.draws(SUPPORT, "r" + number, "" + number, "" + (number + 1))
                        .requires("r" + number));
        floor.locution(ADA, DENIED, "0").add(new Happening.Attributed(statement("7"), ADA));
        assertThat(floor.clashes(ADA)).isEmpty();

        floor.add(new Happening.Attributed(statement("6"), ADA));
        var found = Inconsistencies.of(floor.store, ADA);
        assertThat(found).extracting(Inconsistency::detector).containsExactly(REJECTED_CONSEQUENCE);
        assertThat(found.getFirst().evidence()).hasSize(6).startsWith(relation("r5").subject())
                .endsWith(relation("r0").subject());
    }

    @Test
    void aCircleOfConsequencesEnds() {
        floor.claims("p", "q").draws(SUPPORT, "pq", "p", "q").draws(SUPPORT, "qp", "q", "p").requires("pq")
                .requires("qp").locution(ADA, DENIED, "p");

        assertThat(floor.clashes(ADA)).isEmpty();
    }

    @Test
    void whatWasRetractedInTimeIsOnlyAChangeOfMind() {
        floor.says(ADA, "p").says(ADA, "q").draws(ATTACK, "pq", "p", "q").draws(ATTACK, "qp", "q", "p")
                .locution(ADA, RETRACTED, "p");

        assertThat(floor.clashes(ADA)).containsExactly(CHANGED_MIND);
        assertThat(CHANGED_MIND.mayBecomeCharge()).isFalse();
        assertThat(CHANGED_MIND.isPrivate()).isFalse();
    }

    @Test
    void whatIsOnlySaidInPassingIsPrivate() {
        floor.says(ADA, "p").locution(ADA, DISAGREED, "p");

        assertThat(floor.clashes(ADA)).containsExactly(SAID_IN_PASSING);
        assertThat(SAID_IN_PASSING.mayBecomeCharge()).isFalse();
        assertThat(SAID_IN_PASSING.isPrivate()).isTrue();
    }

    @Test
    void evidenceAgainstAnotherSpeakersDemandIsNoDeed() {
        floor.says(ADA, "write").says(CHARLES, "read").claims("it helps").finds("charles never reads")
                .draws(SUPPORT, "w", "values", List.of("it helps"), statement("write").subject())
                .draws(SUPPORT, "r", "values", List.of("it helps"), statement("read").subject())
                .draws(ATTACK, "no", "tu-quoque", List.of("charles never reads"), relation("r").subject());

        assertThat(floor.clashes(ADA)).isEmpty();
        assertThat(floor.clashes(CHARLES)).containsExactly(WORD_AGAINST_DEED);
    }
}
