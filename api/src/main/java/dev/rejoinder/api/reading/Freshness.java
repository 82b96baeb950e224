package dev.rejoinder.api.reading;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.debates.Whereabouts;
import dev.rejoinder.projections.progress.Progress;

/// Lets a reader wait, within bounds, for the version it wants to see.
@Component
public class Freshness {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Progress progress;

    private final Whereabouts whereabouts;

    Freshness(Progress progress, Whereabouts whereabouts) {
        this.progress = progress;
        this.whereabouts = whereabouts;
    }

    /// True when the graph holds the version of the debate, after waiting for it if need be.
    public boolean reaches(DebateId debate, long version) {
        return progress.await(debate, version, LIMIT) >= version;
    }

    /// Returns when the graph holds this version of the debate; at once when none is wanted.
    public void awaitDebate(UUID debate, @Nullable Long atLeast) {
        if (atLeast != null) {
            await(new DebateId(debate), atLeast, LIMIT);
        }
    }

    /// Returns when the graph holds this version of the debate of a statement or relation; at once when none
    /// is wanted.
    public void awaitSubject(UUID subject, @Nullable Long atLeast) {
        if (atLeast == null) {
            return;
        }
        var deadline = System.nanoTime() + LIMIT.toNanos();
        var debate = appearing(subject, deadline)
                .orElseThrow(() -> late("Nothing of identifier " + subject + " is here yet", 0, atLeast));
        await(debate, atLeast, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
    }

    private void await(DebateId debate, long atLeast, Duration limit) {
        var have = progress.await(debate, atLeast, limit);
        if (have < atLeast) {
            throw late("Debate %s is at version %d so far".formatted(debate, have), have, atLeast);
        }
    }

    private Optional<DebateId> appearing(UUID subject, long deadline) {
        var debate = whereabouts.debateOf(subject);
        try {
            while (debate.isEmpty() && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE);
                debate = whereabouts.debateOf(subject);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return debate;
    }

    private static BadRequest late(String sentence, long have, long want) {
        return new BadRequest(ErrorCode.NOT_YET, "%s; version %d was asked for".formatted(sentence, want),
                Map.of("have", have, "want", want));
    }
}
