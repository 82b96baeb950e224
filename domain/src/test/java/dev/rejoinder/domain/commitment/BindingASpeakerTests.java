package dev.rejoinder.domain.commitment;

import static dev.rejoinder.domain.commitment.Floor.ADA;
import static dev.rejoinder.domain.commitment.Floor.CHARLES;
import static dev.rejoinder.domain.commitment.Floor.relation;
import static dev.rejoinder.domain.commitment.Floor.statement;
import static dev.rejoinder.domain.relation.RelationKind.ATTACK;
import static dev.rejoinder.domain.relation.RelationKind.PREFERENCE;
import static dev.rejoinder.domain.relation.RelationKind.SUPPORT;
import static dev.rejoinder.domain.speech.Locution.AGREED;
import static dev.rejoinder.domain.speech.Locution.CONCEDED;
import static dev.rejoinder.domain.speech.Locution.DENIED;
import static dev.rejoinder.domain.speech.Locution.DISAGREED;
import static dev.rejoinder.domain.speech.Locution.QUALIFIED;
import static dev.rejoinder.domain.speech.Locution.REPORTED;
import static dev.rejoinder.domain.speech.Locution.RETRACTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Subject;

class BindingASpeakerTests {

    private static final String[] WORDS = {"p", "q", "s", "r"};

    private final Floor floor = new Floor();

    private List<String> ada() {
        return floor.held(ADA, WORDS);
    }

    @Test
    void makingAStatementBindsToIt() {
        floor.says(ADA, "p").claims("q");

        assertThat(ada()).containsExactly("+p");
    }

    @Test
    void askingBindsToNothing() {
        floor.asks(ADA, "p").locution(ADA, CONCEDED, "p").says(ADA, "s").draws(SUPPORT, "r", "s", "p");

        assertThat(ada()).containsExactly("+s", "+r");
    }

    @Test
    void whoeverIsNoLongerTheAuthorIsBoundNoLonger() {
        floor.says(ADA, "p").add(new Happening.Attributed(statement("p"), CHARLES));

        assertThat(ada()).isEmpty();
        assertThat(floor.held(CHARLES, WORDS)).containsExactly("+p");
    }

    @Test
    void aSupportBindsToItsTargetAndToItsStep() {
        floor.claims("p").says(ADA, "s").draws(SUPPORT, "r", "s", "p");

        assertThat(ada()).containsExactly("+s", "+p", "+r");
    }

    @Test
    void anAttackBindsAgainstItsTarget() {
        floor.claims("p").says(ADA, "s").draws(ATTACK, "r", "s", "p");

        assertThat(ada()).containsExactly("+s", "-p");
    }

    @Test
    void anUndercutBindsAgainstTheStepAndNothingBehindIt() {
        floor.claims("p", "q").says(ADA, "s").draws(SUPPORT, "r", "q", "p")
                .draws(ATTACK, "u", "", List.of("s"), relation("r").subject());

        assertThat(ada()).containsExactly("+s", "-r");
    }

    @Test
    void whatSomebodyElsePutsTogetherBindsNobody() {
        floor.claims("p").says(ADA, "s").says(CHARLES, "q")
                .draws(SUPPORT, "r", "", List.of("s", "q"), statement("p").subject());

        assertThat(ada()).containsExactly("+s");
    }

    @Test
    void aPreferenceBindsToNothing() {
        floor.claims("p").says(ADA, "s").draws(PREFERENCE, "r", "s", "p");

        assertThat(ada()).containsExactly("+s");
    }

    @Test
    void addingAForeignPremiseUnbindsAndRemovingItBindsAgain() {
        floor.claims("p", "q").says(ADA, "s").draws(ATTACK, "r", "s", "p")
                .add(new Happening.PremiseJoined(relation("r"), statement("q")));
        assertThat(ada()).containsExactly("+s");

        floor.add(new Happening.PremiseLeft(relation("r"), statement("q")));
        assertThat(ada()).containsExactly("+s", "-p");
    }

    @Test
    void concedingAndDenyingBindFirmlySidingDoesNot() {
        floor.claims("p", "q", "s", "r").locution(ADA, CONCEDED, "p").locution(ADA, DENIED, "q")
                .locution(ADA, AGREED, "s").locution(ADA, DISAGREED, "r");

        assertThat(ada()).containsExactly("+p", "-q", "+~s", "-~r");
    }

    @Test
    void retractingEndsWhatWasSaidAndWhatWasHeldThroughIt() {
        floor.claims("p").says(ADA, "s").draws(SUPPORT, "r", "s", "p").locution(ADA, RETRACTED, "s");

        assertThat(ada()).isEmpty();
        assertThat(floor.store.history(ADA, floor.version())).hasSize(3).allMatch(Commitment::takenBack);
    }

    @Test
    void whatIsHeldInItsOwnRightOutlivesARetraction() {
        floor.says(ADA, "p", "s").draws(SUPPORT, "r", "s", "p").locution(ADA, RETRACTED, "s");

        assertThat(ada()).containsExactly("+p");
    }

    @Test
    void retractingATargetLeavesThePremises() {
        floor.says(ADA, "p", "s").draws(SUPPORT, "r", "s", "p").locution(ADA, RETRACTED, "p");

        assertThat(ada()).containsExactly("+s", "+r");
    }

    @Test
    void retractingEndsADenial() {
        floor.claims("p").locution(ADA, DENIED, "p").locution(ADA, RETRACTED, "p");

        assertThat(ada()).isEmpty();
    }

    @Test
    void sayingItAgainBindsAgain() {
        floor.says(ADA, "p").locution(ADA, RETRACTED, "p").locution(ADA, CONCEDED, "p");

        assertThat(ada()).containsExactly("+p");
    }

    @Test
    void qualifyingPutsOneInThePlaceOfAnother() {
        floor.says(ADA, "p").claims("q").locution(ADA, QUALIFIED, "p", "q");

        assertThat(ada()).containsExactly("+q");
    }

    @Test
    void reportingIsNotAsserting() {
        floor.says(ADA, "p").locution(ADA, REPORTED, "p");

        assertThat(ada()).containsExactly("+\"p");
        assertThat(floor.store.history(ADA, floor.version())).noneMatch(Commitment::takenBack);
    }

    @Test
    void whatIsWithdrawnBindsNobodyUntilItIsRestored() {
        floor.claims("p").says(ADA, "s").draws(ATTACK, "r", "s", "p").withdraws(statement("s").subject());
        assertThat(ada()).isEmpty();

        floor.restores(statement("s").subject()).withdraws(relation("r").subject());
        assertThat(ada()).containsExactly("+s");

        floor.restores(relation("r").subject()).withdraws(statement("p").subject());
        assertThat(ada()).containsExactly("+s");
    }

    @Test
    void aStepThatWasWithdrawnBindsNobodyAgainstIt() {
        floor.claims("p", "q").says(ADA, "s").draws(SUPPORT, "r", "q", "p")
                .draws(ATTACK, "u", "", List.of("s"), relation("r").subject())
                .withdraws(relation("r").subject());
        assertThat(ada()).containsExactly("+s");

        floor.restores(relation("r").subject());
        assertThat(ada()).containsExactly("+s", "-r");
    }

    @Test
    void everyCommitmentNamesItsEvidenceAndItsVersions() {
        floor.claims("p").says(ADA, "s").draws(ATTACK, "r", "s", "p").withdraws(relation("r").subject());

        var against = floor.store.history(ADA, floor.version()).getLast();
        assertThat(against.from()).isEqualTo(4);
        assertThat(against.until()).isEqualTo(5);
        assertThat(against.tenet().ground()).isEqualTo(
                new Ground(Ground.Act.ADVANCED, Subject.relation(relation("r").value()), 4));
    }
}
