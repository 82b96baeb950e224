package dev.rejoinder.domain.judgement.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Lots;

class ChangingADebateUnderJudgementTests {

    private static final int CHANGES = Integer.getInteger("rejoinder.changes", 4_000);

    private static final int EACH = 100;

    @Test
    void leavesTheLabelsThatAFullPassFindsAfterEveryChange() {
        for (var seed = 0; seed < CHANGES / EACH; seed++) {
            var lots = new Lots(seed);
            var live = new LiveJudgement(lots.mixed(1 + lots.below(12), lots.below(20)));
            for (var step = 0; step < EACH; step++) {
                lots.change(live);

                var graph = live.graph();
                assertThat(Graphs.labels(live.labels(), graph.size())).as("seed %d, step %d", seed, step)
                        .isEqualTo(Graphs.labels(graph));
            }
        }
    }
}
