package dev.rejoinder.projections.rebuild;

import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.projector;
import static dev.rejoinder.projections.trial.TestGraph.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;
import dev.rejoinder.projections.trial.WatchedLog;

class RebuildingManyTests {

    private static final int WRITERS = 3;

    private static final int MEANWHILE = 30;

    /// Many small debates, and one that takes several steps.
    private final List<Story> stories = IntStream.range(0, 24)
            .mapToObj(number -> Histories.random(700 + number, number == 12 ? 1_300 : 40 + 5 * number))
            .toList();

    private final WatchedLog log = new WatchedLog(new MemoryLog(stories.toArray(Story[]::new)));

    @Test
    void drawsWhatWritersWriteMeanwhile() throws Exception {
        var expected = stories.stream().map(RebuildingManyTests::drawnAtOnce).toList();
        stories.forEach(story -> begin(story, story.version() - MEANWHILE));

        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            var rebuilt = threads.submit(() -> TestGraph.rebuild(log).everything());
            for (var written : threads
                    .invokeAll(IntStream.range(0, WRITERS).mapToObj(this::writer).toList())) {
                written.get();
            }
            assertThat(rebuilt.get()).isEqualTo(stories.size());
        }

        assertThat(stories.stream().map(story -> digest(story.debateId())).toList()).isEqualTo(expected);
        assertThat(stories).allSatisfy(story -> assertThat(versions(story.debateId()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, story.version()).boxed().toList()));
    }

    @Test
    void leavesNothingOfWhatTheGraphHeldWrongly() {
        var ahead = Histories.random(750, 60);
        draw(ahead.messages(), 1_000);
        var restored = Story.untold(ahead.debateId());
        ahead.messages(1, 20).forEach(message -> restored.tell(message.getPayload()));

        TestGraph.rebuild(new MemoryLog(restored)).everything();

        assertThat(versions(ahead.debateId())).hasSize(20);
        assertThat(digest(ahead.debateId())).isEqualTo(drawnAtOnce(restored));
    }

    private static String drawnAtOnce(Story story) {
        TestGraph.forget(story.debateId());
        draw(story.messages(), 1_000);
        return digest(story.debateId());
    }

    private void begin(Story story, long version) {
        TestGraph.forget(story.debateId());
        log.happen(story.debateId(), version);
        draw(story.messages(1, version), 1_000);
    }

    /// Writes one event after the other into the log, and has each drawn as the live projector does.
    private Callable<Void> writer(int number) {
        return () -> {
            var live = projector(log);
            for (var behind = MEANWHILE - 1; behind >= 0; behind--) {
                for (var each = number; each < stories.size(); each += WRITERS) {
                    var story = stories.get(each);
                    var version = story.version() - behind;
                    log.happen(story.debateId(), version);
                    live.draw(story.messages(version, version), "");
                }
            }
            return null;
        };
    }

    private static List<Long> versions(DebateId debateId) {
        return read("MATCH (c:Change {debateId: $id}) RETURN c.version AS version ORDER BY version", "id",
                debateId)
                .stream().map(row -> row.number("version")).toList();
    }
}
