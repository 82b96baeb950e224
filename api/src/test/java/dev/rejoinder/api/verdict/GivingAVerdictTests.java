package dev.rejoinder.api.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.label.Labelling;
import dev.rejoinder.domain.judgement.position.Budget;
import dev.rejoinder.domain.judgement.position.PositionSearch;
import dev.rejoinder.domain.judgement.position.PositionSemantics;

class GivingAVerdictTests {

    private static final Budget ENOUGH = () -> false;

    private static final Budget SPENT = () -> true;

    private final ArgumentGraph graph = new ArgumentGraph();

    private final int one = graph.addStatement(0.5);

    private final int other = graph.addStatement(0.5);

    @Test
    void claimsNothingWhenTheSearchIsGivenUp() {
        refute(one, other);
        refute(other, one);

        assertThat(verdict(PositionSemantics.PREFERRED, SPENT)).isEqualTo(
                new VerdictGiven(Label.UNDECIDED, LabelSemantics.PREFERRED, null, null, false, 7));
        assertThat(verdict(PositionSemantics.PREFERRED, ENOUGH)).isEqualTo(
                new VerdictGiven(Label.UNDECIDED, LabelSemantics.PREFERRED, false, true, true, 7));
    }

    @Test
    void doesNotTakeNoPositionForOneInWhichAllIsIn() {
        refute(one, one);

        assertThat(verdict(PositionSemantics.STABLE, ENOUGH)).isEqualTo(
                new VerdictGiven(Label.UNDECIDED, LabelSemantics.STABLE, null, null, true, 7));
    }

    @Test
    void leavesOutWhatTakesNoPart() {
        graph.setActive(one, false);

        assertThat(verdict(PositionSemantics.PREFERRED, ENOUGH).label()).isEqualTo(Label.ABSENT);
    }

    private void refute(int attacker, int target) {
        graph.addRelation(Polarity.ATTACK, target, 1, attacker);
    }

    private VerdictGiven verdict(PositionSemantics semantics, Budget budget) {
        var grounded = Labelling.of(graph);
        return VerdictGiven.of(PositionSearch.search(graph, grounded, semantics, budget),
                LabelSemantics.valueOf(semantics.name()), grounded, one, 7);
    }
}
