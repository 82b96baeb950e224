package dev.rejoinder.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.rebuild.RebuildRecord.State;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class OrderingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Story story = Histories.random(850, 70);

    private final Rebuild rebuild = TestGraph.rebuild(new MemoryLog(story));

    private final Rebuilds rebuilds = rebuild.rebuilds();

    @AfterEach
    void forget() {
        TestGraph.forgetRebuilds();
    }

    @Test
    void rebuildsInTheBackground() {
        try (var rebuilder = new Rebuilder(rebuild)) {
            var ordered = rebuilder.order(order(story.debateId(), "first"));
            assertThat(ordered.state()).isEqualTo(State.WAITING);

            await().atMost(PATIENCE).until(() -> state(ordered) == State.DONE);
        }
        assertThat(TestGraph.version(story.debateId())).isEqualTo(70);
    }

    @Test
    void takesUpWhatIsLeft() {
        var everything = rebuilds.order(RebuildOrder.everything("ada"));
        var one = rebuilds.order(order(story.debateId(), "one"));
        try (var rebuilder = new Rebuilder(rebuild)) {
            rebuilder.takeUp();

            await().atMost(PATIENCE).until(() -> state(everything) == State.DONE && state(one) == State.DONE);
            await().atMost(PATIENCE).until(() -> rebuilder.underWay().isEmpty());
        }
    }

    @Test
    void isRepeatedUnderItsKey() {
        var first = rebuilds.order(order(story.debateId(), "key"));
        finish(first);

        assertThat(rebuilds.order(order(story.debateId(), "key")).id()).isEqualTo(first.id());
        assertThat(rebuilds.order(order(story.debateId(), "other")).id()).isNotEqualTo(first.id());
    }

    @Test
    void isNotTakenForAnother() {
        rebuilds.order(order(story.debateId(), "key"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> rebuilds.order(new RebuildOrder(Optional.empty(), "ada", Optional.of("key"))))
                .withMessageContaining("'key' was used for another request");
        assertThat(rebuilds.order(new RebuildOrder(Optional.empty(), "charles", Optional.of("key"))).debate())
                .isNull();
    }

    @Test
    void joinsTheRebuildThatIsUnderWay() {
        var first = rebuilds.order(RebuildOrder.everything("ada"));

        assertThat(rebuilds.order(RebuildOrder.everything("charles")).id()).isEqualTo(first.id());
        assertThat(rebuild.everythingIsUnderWay()).isTrue();

        finish(first);
        assertThat(rebuilds.order(RebuildOrder.everything("charles")).id()).isNotEqualTo(first.id());
    }

    @Test
    void endsWhenTooManyWait() {
        var first = order(new DebateId(UUID.randomUUID()), "first");
        rebuilds.order(first);
        for (var number = 1; number < 100; number++) {
            rebuilds.order(order(new DebateId(UUID.randomUUID()), "key " + number));
        }

        assertThatExceptionOfType(TooManyRebuilds.class)
                .isThrownBy(() -> rebuilds.order(order(story.debateId(), "one more")));
        assertThat(rebuilds.order(first)).isNotNull();
    }

    @Test
    void forgetsWhatIsLongOver() {
        var first = rebuilds.order(order(story.debateId(), "key"));
        finish(first);
        for (var number = 0; number <= Rebuilds.KEPT; number++) {
            finish(rebuilds.order(order(story.debateId(), "key " + number)));
        }

        assertThat(rebuilds.find(first.id())).isEmpty();
        assertThat(rebuilds.latest(1_000)).hasSizeLessThanOrEqualTo(Rebuilds.KEPT + 1);
    }

    private static RebuildOrder order(DebateId debateId, String key) {
        return new RebuildOrder(Optional.of(debateId), "ada", Optional.of(key));
    }

    private void finish(RebuildRecord record) {
        rebuilds.takeUp(record.id(), "a node");
        rebuilds.finish(record.id(), "a node", record.progress(), null);
    }

    private State state(RebuildRecord record) {
        return rebuilds.find(record.id()).orElseThrow().state();
    }
}
