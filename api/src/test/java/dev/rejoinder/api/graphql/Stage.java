package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.rehearsal.Line;
import dev.rejoinder.domain.rehearsal.Script;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;

/// Plays debates by lot on a whole server, each in a world of its own.
record Stage(CommandDesk desk, DebateLog log, Progress progress) {

    private static final AtomicLong WORLDS = new AtomicLong(2_000_000);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// A debate of so many lines, refused ones included, once the graph shows all of it.
    DebateId play(long seed, int lines) {
        var world = WORLDS.incrementAndGet();
        Script.opened(Script.of(seed, lines, world), world).forEach(this::say);
        var debate = Script.debate(world);
        assertThat(progress.await(debate, version(debate), PATIENCE)).isEqualTo(version(debate));
        return debate;
    }

    private void say(Line line) {
        try {
            desk.submit(line.command(), Submission.by("ada"));
        } catch (RuleViolation refused) {
            assertThat(refused.refusal().message()).isNotBlank();
        }
    }

    /// How many events a debate has.
    long version(DebateId debate) {
        return log.head(debate).orElseThrow().version();
    }
}
