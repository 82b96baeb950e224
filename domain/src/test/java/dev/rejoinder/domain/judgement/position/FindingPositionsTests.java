package dev.rejoinder.domain.judgement.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Lots;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.judgement.label.Labelling;
import dev.rejoinder.domain.judgement.strength.Sketch;

class FindingPositionsTests {

    private static final int GRAPHS = 200;

    @Test
    void findsWhatTryingAllLabellingsFinds() {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var lots = new Lots(seed);
            check(seed, lots.attacks(1 + lots.below(6), lots.below(10)));
            check(seed, lots.bipolar(1 + lots.below(4), lots.below(7)));
            check(seed, lots.needy(2 + lots.below(2), 3 + lots.below(4)));
        }
    }

    private static void check(int seed, ArgumentGraph graph) {
        var plain = new BruteForce(graph);
        for (var semantics : PositionSemantics.values()) {
            assertThat(Extensions.of(graph, semantics)).as("seed %d, %s", seed, semantics)
                    .isEqualTo(plain.positions(semantics));
        }
    }

    @Test
    void tellsNoPositionFromAnEmptyOne() {
        var odd = Sketch.of("a b c; a>b b>c c>a").graph();

        var stable = Extensions.positions(odd, PositionSemantics.STABLE);
        var preferred = Extensions.positions(odd, PositionSemantics.PREFERRED);

        assertThat(stable.count()).isZero();
        assertThat(stable.list(9)).isEmpty();
        assertThat(stable.isSceptical(0)).isTrue();
        assertThat(stable.isCredulous(0)).isFalse();
        assertThat(preferred.count()).isOne();
        assertThat(preferred.isSceptical(0)).isFalse();
    }

    @Test
    void seesTwoSidesOfAStandOffAndNoneIdeal() {
        var even = Sketch.of("a b c d; a>b b>a a>c b>c c>d").graph();

        var preferred = Extensions.positions(even, PositionSemantics.PREFERRED);

        assertThat(preferred.count()).isEqualTo(BigInteger.TWO);
        assertThat(preferred.isCredulous(0)).isTrue();
        assertThat(preferred.isSceptical(0)).isFalse();
        assertThat(preferred.isSceptical(3)).isTrue();
        assertThat(Extensions.positions(even, PositionSemantics.IDEAL).isSceptical(0)).isFalse();
    }

    @Test
    void saysWhatIsOutWhicheverSideIsTaken() {
        var graph = Sketch.of("a b c d e f; a>b b>a a>c b>c c>d e>f").graph();

        var preferred = Extensions.positions(graph, PositionSemantics.PREFERRED);

        assertThat(preferred.semantics()).isEqualTo(PositionSemantics.PREFERRED);
        assertThat(IntStream.range(0, 6).filter(preferred::isOutInEvery)).containsExactly(2, 5);
        var odd = Extensions.positions(Sketch.of("a b c; a>b b>c c>a").graph(), PositionSemantics.STABLE);
        assertThat(odd.isOutInEvery(0)).isTrue();
    }

    @Test
    void letsNothingHoldItselfUp() {
        var sketch = Sketch.of("a b x y; a+b b+a x>y y>x y>a");
        var graph = sketch.graph();
        graph.setReading(4, Reading.REQUIRED);
        graph.setReading(5, Reading.REQUIRED);
        assertThat(Extensions.of(graph, PositionSemantics.PREFERRED)).noneMatch(in -> in.contains(0));

        graph.setReading(5, Reading.PLAIN);
        assertThat(Extensions.of(graph, PositionSemantics.PREFERRED)).anyMatch(in -> in.contains(0));
    }

    @Test
    void saysThatItGaveUpInsteadOfGuessing() {
        var graph = Sketch.of("a b; a>b b>a").graph();
        var grounded = Labelling.of(graph);
        var asked = new AtomicInteger();

        assertThat(PositionSearch.search(graph, grounded, PositionSemantics.PREFERRED, () -> true)).isEqualTo(
                new Answer.GivenUp(PositionSemantics.PREFERRED, Answer.Reason.BUDGET_SPENT));
        assertThat(PositionSearch.search(graph, grounded, PositionSemantics.PREFERRED,
                () -> asked.incrementAndGet() > 1)).isInstanceOf(Answer.GivenUp.class);
        assertThat(PositionSearch.search(new Lots(1).attacks(400, 1_500), Labelling.of(new Lots(1)
                .attacks(400, 1_500)), PositionSemantics.COMPLETE, () -> asked.incrementAndGet() > 200))
                .isInstanceOf(Answer.GivenUp.class);
    }

    @Test
    void leavesNothingToChooseWhereAllIsSettled() {
        var graph = Sketch.of("a b; a>b").graph();

        assertThat(Extensions.of(graph, PositionSemantics.STABLE)).isEqualTo(Set.of(Set.of(0, 2)));
    }
}
