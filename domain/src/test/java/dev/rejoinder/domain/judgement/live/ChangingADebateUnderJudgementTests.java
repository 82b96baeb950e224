package dev.rejoinder.domain.judgement.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Lots;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.domain.judgement.strength.Strengths;

class ChangingADebateUnderJudgementTests {

    private static final int CHANGES = Integer.getInteger("rejoinder.changes", 100_000);

    private static final int EACH = 100;

    @Test
    void leavesTheLabelsThatAFullPassFindsAfterEveryChange() {
        for (var seed = 0; seed < CHANGES / EACH; seed++) {
            var lots = new Lots(seed);
            var live = live(lots, StrengthSemantics.QUADRATIC_ENERGY);
            for (var step = 0; step < EACH; step++) {
                lots.change(live);

                var graph = live.graph();
                assertThat(Graphs.labels(live.labels(), graph.size())).as("seed %d, step %d", seed, step)
                        .isEqualTo(Graphs.labels(graph));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheStrengthsThatAFullPassFindsToTheLastBitAfterEveryChange(StrengthSemantics semantics) {
        for (var seed = 0; seed < CHANGES / EACH; seed++) {
            var lots = new Lots(seed);
            var live = live(lots, semantics);
            for (var step = 0; step < EACH; step++) {
                lots.change(live);

                var size = live.graph().size();
                assertThat(all(live.strengths(), size)).as("seed %d, step %d", seed, step)
                        .isEqualTo(all(Strengths.of(live.graph(), semantics), size));
            }
        }
    }

    @Test
    void isTheSameToTheLastBitOnceAWithdrawalIsTakenBack() {
        for (var seed = 0; seed < CHANGES / EACH; seed++) {
            var lots = new Lots(seed);
            var live = live(lots, StrengthSemantics.QUADRATIC_ENERGY);
            var size = live.graph().size();
            for (var step = 0; step < size; step++) {
                var labels = Graphs.labels(live.labels(), size);
                var strengths = all(live.strengths(), size);
                if (live.graph().isActive(step)) {
                    live.withdraw(step);
                    live.restore(step);
                }

                assertThat(Graphs.labels(live.labels(), size)).isEqualTo(labels);
                assertThat(all(live.strengths(), size)).isEqualTo(strengths);
            }
        }
    }

    private static LiveJudgement live(Lots lots, StrengthSemantics semantics) {
        return new LiveJudgement(lots.mixed(1 + lots.below(12), lots.below(20)), semantics);
    }

    private static List<List<Object>> all(Strengths strengths, int size) {
        return IntStream.range(0, size).mapToObj(element -> List.<Object>of(strengths.strength(element),
                strengths.isConverged(element), strengths.isCircularSupport(element))).toList();
    }
}
