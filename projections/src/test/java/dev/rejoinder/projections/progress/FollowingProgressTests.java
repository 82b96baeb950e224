package dev.rejoinder.projections.progress;

import static dev.rejoinder.projections.trial.TestGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.TestGraph;

class FollowingProgressTests {

    private static final Duration NEVER = Duration.ofHours(1);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Graph graph = new Graph(TestGraph.driver(), PATIENCE);

    @Test
    void answersAtOnceWhenTheVersionIsThere() throws Exception {
        var story = Histories.random(61, 10);
        draw(story.messages(), 1_000);
        try (var progress = new GraphProgress(graph, NEVER)) {
            assertThat(progress.version(story.debateId())).isEqualTo(10);
            assertThat(progress.await(story.debateId(), 7, NEVER)).isEqualTo(10);
        }
    }

    @Test
    void wakesWhoeverWaitsWhenThisNodeCommits() throws Exception {
        var debateId = new DebateId(UUID.randomUUID());
        try (var progress = new GraphProgress(graph, NEVER)) {
            var waiting = CompletableFuture.supplyAsync(() -> progress.await(debateId, 3, PATIENCE));
            await().until(() -> {
                progress.reached(Map.of(debateId, 2L));
                progress.reached(Map.of(debateId, 5L));
                return waiting.isDone();
            });

            assertThat(waiting.join()).isEqualTo(5);
        }
    }

    @Test
    void findsWhatAnotherNodeCommitted() throws Exception {
        var story = Histories.random(62, 10);
        var heard = new AtomicLong();
        try (var progress = new GraphProgress(graph, Duration.ofMillis(20));
                var _ = progress.listen(story.debateId(), heard::set)) {
            var waiting = CompletableFuture.supplyAsync(() -> progress.await(story.debateId(), 10, PATIENCE));
            draw(story.messages(), 5);

            assertThat(waiting.join()).isEqualTo(10);
            await().untilAtomic(heard, is(10L));
        }
    }

    @Test
    void givesUpAfterTheLimit() throws Exception {
        try (var progress = new GraphProgress(graph, NEVER)) {
            assertThat(progress.await(new DebateId(UUID.randomUUID()), 1, Duration.ofMillis(20))).isZero();
        }
    }

    @Test
    void tellsNobodyWhoHasStoppedListening() throws Exception {
        var debateId = new DebateId(UUID.randomUUID());
        var heard = new ArrayList<Long>();
        try (var progress = new GraphProgress(graph, NEVER)) {
            var handle = progress.listen(debateId, heard::add);
            progress.reached(Map.of(debateId, 4L));
            progress.reached(Map.of(debateId, 3L));
            handle.close();
            progress.reached(Map.of(debateId, 9L));
        }

        assertThat(heard).isEqualTo(List.of(4L));
    }

    @Test
    void asksOnceForAThousandListeners() throws Exception {
        var heard = new AtomicLong();
        var story = Histories.random(63, 5);
        draw(story.messages(), 1_000);
        try (var progress = new GraphProgress(graph, Duration.ofMillis(20))) {
            for (var listener = 0; listener < 999; listener++) {
                var _ = progress.listen(new DebateId(UUID.randomUUID()), _ -> {});
            }
            var before = graph.reads();
            var _ = progress.listen(story.debateId(), version -> heard.set(graph.reads() - before));
            await().until(() -> heard.get() > 0);
        }

        assertThat(heard.get()).isLessThan(10);
    }
}
