package dev.rejoinder.domain.judgement.label;

import static dev.rejoinder.domain.judgement.Polarity.ATTACK;
import static dev.rejoinder.domain.judgement.Polarity.SUPPORT;
import static dev.rejoinder.domain.judgement.label.Label.ABSENT;
import static dev.rejoinder.domain.judgement.label.Label.IN;
import static dev.rejoinder.domain.judgement.label.Label.OUT;
import static dev.rejoinder.domain.judgement.label.Label.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Lots;
import dev.rejoinder.domain.judgement.Reading;

class LabellingAGraphTests {

    private static final int GRAPHS = 4_000;

    private static final int LONG = 200_000;

    private static final int WIDE = 100_000;

    private final ArgumentGraph graph = new ArgumentGraph();

    @Test
    void followsTheRuleAtEveryElementOfAnyGraph() {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var lots = new Lots(seed);
            var mixed = lots.mixed(1 + lots.below(8), lots.below(12));

            assertThat(Graphs.labels(mixed)).as("seed %d", seed).isEqualTo(PlainRule.grounded(mixed));
        }
    }

    @Test
    void leavesNothingToSayOfAnEmptyGraph() {
        assertThat(Graphs.labels(graph)).isEmpty();
    }

    @Test
    void letsEveryStatementStandWhereNothingIsRelated() {
        statements(3);

        assertThat(Graphs.labels(graph)).containsOnly(IN);
    }

    @Test
    void leavesSelfAttacksAndCyclesUndecided() {
        attackRing(1);
        attackRing(2);
        attackRing(3);

        assertThat(labels(0, 2, 3, 6, 7, 8)).containsOnly(UNDECIDED);
    }

    @Test
    void reinstatesByAnAttackOnAnAttackOnAnAttack() {
        statements(5);
        var attack = graph.addRelation(ATTACK, 0, 1, 1);
        var undercut = graph.addRelation(ATTACK, attack, 1, 2);
        var answer = graph.addRelation(ATTACK, undercut, 1, 3);

        assertThat(labels(0, attack, undercut, answer)).containsExactly(OUT, IN, OUT, IN);
    }

    @Test
    void needsAllSourcesOfALinkedAttack() {
        statements(4);
        graph.addRelation(ATTACK, 0, 1, 1, 2);
        graph.addRelation(ATTACK, 2, 1, 3);

        assertThat(labels(0, 1, 2)).containsExactly(IN, IN, OUT);
    }

    @Test
    void answersABurdenOfProofByASupport() {
        statements(4);
        graph.setNeedsSupport(0, true);
        graph.setNeedsSupport(1, true);
        graph.addRelation(SUPPORT, 1, 1, 2);

        assertThat(labels(0, 1, 3)).containsExactly(OUT, IN, IN);
    }

    @Test
    void letsARequirementLapseWithItsRelation() {
        statements(3);
        var need = graph.addRelation(SUPPORT, 0, 1, 1);
        graph.setReading(need, Reading.REQUIRED);
        graph.addRelation(ATTACK, 1, 1, 2);

        assertThat(labels(0, 1)).containsExactly(OUT, OUT);

        graph.addRelation(ATTACK, need, 1, 2);
        assertThat(labels(0, 1)).containsExactly(IN, OUT);
    }

    @Test
    void putsOutWhatOnlyHoldsItselfUp() {
        statements(2);
        graph.setReading(graph.addRelation(SUPPORT, 0, 1, 1), Reading.REQUIRED);
        graph.setReading(graph.addRelation(SUPPORT, 1, 1, 0), Reading.REQUIRED);

        var labelling = Labelling.of(graph);

        assertThat(labels(0, 1)).containsExactly(OUT, OUT);
        assertThat(labelling.isCircular(0)).isTrue();
        assertThat(labelling.isCircular(2)).isFalse();
    }

    @Test
    void decidesACycleInWhoseMiddleAStatementWasWithdrawn() {
        attackRing(5);
        graph.setActive(2, false);

        assertThat(labels(0, 1, 2, 3, 4)).containsExactly(IN, OUT, ABSENT, IN, OUT);
        assertThat(labels(6, 7)).containsExactly(IN, ABSENT);
    }

    @Test
    void walksAChainOfAnyLength() {
        statements(LONG);
        for (var element = 1; element < LONG; element++) {
            graph.addRelation(ATTACK, element - 1, 1, element);
        }
        var labelling = Labelling.of(graph);

        assertThat(labelling.isIn(LONG - 1)).isTrue();
        assertThat(labelling.isOut(0)).isTrue();
        assertThat(labelling.isIn(1)).isTrue();
    }

    @Test
    void countsAHubOfAnyWidth() {
        statements(WIDE + 1);
        for (var element = 1; element <= WIDE; element++) {
            graph.addRelation(ATTACK, 0, 1, element);
        }
        assertThat(labels(0, 1, WIDE)).containsExactly(OUT, IN, IN);
    }

    @Test
    void climbsATowerOfAttacksOnAttacks() {
        statements(1);
        var top = 0;
        for (var storey = 0; storey < WIDE; storey++) {
            top = graph.addRelation(ATTACK, top, 1, graph.addStatement(1));
        }
        assertThat(labels(0)).containsExactly(IN);
    }

    private void statements(int count) {
        for (var added = 0; added < count; added++) {
            graph.addStatement(0.5);
        }
    }

    private void attackRing(int length) {
        var first = graph.size();
        statements(length);
        for (var place = 0; place < length; place++) {
            graph.addRelation(ATTACK, first + (place + 1) % length, 1, first + place);
        }
    }

    private List<Label> labels(int... elements) {
        var labels = Graphs.labels(graph);
        return Arrays.stream(elements).mapToObj(labels::get).toList();
    }
}
