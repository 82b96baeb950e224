package dev.rejoinder.domain.judgement;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;
import static dev.rejoinder.domain.judgement.Polarity.ATTACK;
import static dev.rejoinder.domain.judgement.Polarity.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

class BuildingAGraphTests {

    private final ArgumentGraph graph = new ArgumentGraph();

    private final int claim = graph.addStatement(0.5);

    private final int premise = graph.addStatement(0.5);

    private final int other = graph.addStatement(0.5);

    private final int attack = graph.addRelation(ATTACK, claim, 1, premise);

    @Test
    void refusesASourceThatCannotBeOne() {
        for (var source : new int[]{premise, attack, NONE, graph.size()}) {
            assertThatIllegalArgumentException().isThrownBy(() -> graph.addSource(attack, source));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> graph.addSource(claim, premise));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.removeSource(attack, other));
    }

    @Test
    void refusesATargetThatIsNotThereAndAScoreThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> graph.addRelation(ATTACK, 99, 1, premise));
        for (var score : new double[]{-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> graph.setBase(claim, score));
        }
    }

    @Test
    void readsOnlySupportsAsRequired() {
        assertThatIllegalArgumentException().isThrownBy(() -> graph.setReading(attack, Reading.REQUIRED));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.setReading(claim, Reading.REQUIRED));
        assertThat(graph.mayDepend(claim)).isFalse();

        graph.setReading(graph.addRelation(SUPPORT, claim, 1, other), Reading.REQUIRED);
        assertThat(graph.mayDepend(claim)).isTrue();
    }

    @Test
    void isPresentWhileNothingThatItRestsOnIsWithdrawn() {
        graph.addSource(attack, other);
        graph.setActive(other, false);
        assertThat(graph.isPresent(attack)).isFalse();
        assertThat(graph.isActive(attack)).isTrue();

        graph.removeSource(attack, other);
        assertThat(graph.isPresent(attack)).isTrue();
        graph.addSource(attack, other);
        assertThat(graph.isPresent(attack)).isFalse();
        graph.setActive(other, true);
        graph.setActive(attack, false);
        assertThat(graph.isPresent(attack)).isFalse();
    }

    @Test
    void isAbsentWithoutASource() {
        graph.removeSource(attack, premise);
        assertThat(graph.isPresent(attack)).isFalse();

        graph.addSource(attack, premise);
        assertThat(graph.isPresent(attack)).isTrue();
    }

    @Test
    void keepsItsListsWhenSourcesComeAndGo() {
        var second = graph.addRelation(SUPPORT, attack, 1, premise, other);
        graph.addSource(attack, other);
        graph.removeSource(second, premise);
        graph.removeSource(attack, premise);
        graph.addSource(second, claim);

        assertThat(Graphs.sources(graph, attack)).isEqualTo(List.of(other));
        assertThat(Graphs.sources(graph, second)).isEqualTo(List.of(claim, other));
        assertThat(graph.firstUse(premise)).isEqualTo(NONE);
        assertThat(graph.user(graph.firstUse(other))).isEqualTo(attack);
        assertThat(graph.user(graph.nextUse(graph.firstUse(other)))).isEqualTo(second);
    }
}
