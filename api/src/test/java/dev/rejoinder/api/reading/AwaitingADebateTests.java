package dev.rejoinder.api.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;

class AwaitingADebateTests {

    private static final DebateId KNOWN = new DebateId(UUID.randomUUID());

    private final List<DebateId> awaited = new ArrayList<>();

    private final Freshness freshness =
            new Freshness(new LateProgress(), new LogOfOne(), _ -> Optional.empty());

    @Test
    void doesNotWaitForOneThatNobodyOpened() {
        freshness.awaitDebate(UUID.randomUUID(), 1L);

        assertThat(awaited).isEmpty();
    }

    @Test
    void saysWhenTheGraphIsLate() {
        assertThatThrownBy(() -> freshness.awaitDebate(KNOWN.value(), 1L)).isInstanceOf(BadRequest.class)
                .hasMessageContaining("version 1 was asked for");
        assertThat(awaited).isEqualTo(List.of(KNOWN));
    }

    private final class LateProgress implements Progress {

        @Override
        public long version(DebateId debate) {
            return 0;
        }

        @Override
        public long await(DebateId debate, long version, Duration limit) {
            awaited.add(debate);
            return 0;
        }

        @Override
        public Listening listen(DebateId debate, LongConsumer listener) {
            return () -> {};
        }
    }

    private static final class LogOfOne implements DebateLog {

        @Override
        public List<Head> heads(Optional<UUID> after, int limit) {
            return List.of();
        }

        @Override
        public Optional<Head> head(DebateId debate) {
            return debate.equals(KNOWN) ? Optional.of(new Head(debate, 1, "")) : Optional.empty();
        }

        @Override
        public List<? extends EventMessage<?>> events(DebateId debate, long first, long last) {
            return List.of();
        }
    }
}
