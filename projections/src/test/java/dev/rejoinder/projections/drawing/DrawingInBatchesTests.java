package dev.rejoinder.projections.drawing;

import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.forget;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.projections.digest.DebateDigest;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.TestGraph;

class DrawingInBatchesTests {

    private static final int EVENTS = 100;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesToTheSameWhateverTheirSize(long seed) {
        var story = Histories.random(seed, EVENTS);
        draw(story.messages(), 1);
        var oneByOne = digest(story.debateId());

        for (var batchSize : new int[]{7, 1_000}) {
            forget(story.debateId());
            draw(story.messages(), batchSize);
            assertThat(digest(story.debateId())).as("seed %d, batches of %d", seed, batchSize)
                    .isEqualTo(oneByOne);
        }
        TestGraph.rebuild(new MemoryLog(story)).debate(story.debateId());

        assertThat(digest(story.debateId())).as("seed %d, rebuilt", seed).isEqualTo(oneByOne);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void leavesThePastAsItWas(long seed) {
        var story = Histories.random(seed, EVENTS);
        var digests = new String[EVENTS];
        for (var version = 1; version < EVENTS; version += 17) {
            draw(story.messages(1, version), 7);
            digests[version] = digest(story.debateId());
        }
        draw(story.messages(), 1_000);

        for (var version = 1; version < EVENTS; version += 17) {
            assertThat(new DebateDigest(TestGraph.GRAPH).at(story.debateId(), version))
                    .as("seed %d, version %d", seed, version).isEqualTo(digests[version]);
        }
    }
}
