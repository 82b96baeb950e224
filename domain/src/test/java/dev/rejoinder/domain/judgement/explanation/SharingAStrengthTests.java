package dev.rejoinder.domain.judgement.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.rejoinder.domain.judgement.Lots;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.domain.judgement.strength.Strengths;

class SharingAStrengthTests {

    private static final int GRAPHS = 300;

    @ParameterizedTest
    @EnumSource
    void addsUpToWhatTheReasonsChanged(StrengthSemantics semantics) {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var lots = new Lots(seed);
            var graph = lots.acyclic(2 + lots.below(9));
            var strengths = Strengths.of(graph, semantics);
            var shares = Shares.of(graph, semantics, strengths, 0);
            var change = strengths.strength(0) - graph.base(0);

            assertThat(shares.stream().mapToDouble(Share::share).sum()).as("seed %d", seed)
                    .isCloseTo(change, within(Math.abs(change) < 1e-3 ? 1e-6 : 1e-12));
            assertThat(shares).allMatch(share -> share.share() * share.influence() >= -1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QUADRATIC_ENERGY", "MULTILAYER_PERCEPTRON"})
    void findsTheEnergyThatReachesAGoal(StrengthSemantics semantics) {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var lots = new Lots(seed);
            var base = lots.score();
            var goal = lots.score();
            var energy = Energy.needed(semantics, base, goal).orElseThrow();

            assertThat(semantics.strength(base, Math.max(0, -energy), Math.max(0, energy)))
                    .isCloseTo(goal, within(1e-12));
        }
    }

    @Test
    void knowsNoWayToCertaintyNorBackThroughOtherSemantics() {
        assertThat(Energy.needed(StrengthSemantics.QUADRATIC_ENERGY, 0.5, 1)).isEmpty();
        assertThat(Energy.needed(StrengthSemantics.DF_QUAD, 0.5, 0.6)).isEmpty();
    }
}
