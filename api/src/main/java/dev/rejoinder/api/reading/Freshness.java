package dev.rejoinder.api.reading;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.desk.Membership;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;

/// Lets a reader wait, within bounds, for the version it wants to see.
@Component
public class Freshness {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Progress progress;

    private final DebateLog log;

    private final Membership membership;

    Freshness(Progress progress, DebateLog log, Membership membership) {
        this.progress = progress;
        this.log = log;
        this.membership = membership;
    }

    /// True when the graph holds the version of the debate, after waiting for it if need be.
    public boolean reaches(DebateId debate, long version) {
        return progress.await(debate, version, LIMIT) >= version;
    }

    /// True when there is such a version of the debate, and the graph holds it already.
    public boolean shows(DebateId debate, long version) {
        return version > 0 && progress.version(debate) >= version;
    }

    /// Returns when the graph holds this version of the debate; at once when none is wanted, or when there is no
    /// such debate to wait for.
    public void awaitDebate(UUID debate, @Nullable Long atLeast) {
        if (atLeast != null) {
            log.head(new DebateId(debate)).ifPresent(head -> await(head.debateId(), atLeast, LIMIT));
        }
    }

    /// Returns when the graph holds this version of the debate of a statement or relation; at once when none
    /// is wanted, or when there is no such thing to wait for.
    public void awaitSubject(UUID subject, @Nullable Long atLeast) {
        if (atLeast != null) {
            membership.debateOf(subject).ifPresent(debate -> await(debate, atLeast, LIMIT));
        }
    }

    private void await(DebateId debate, long atLeast, Duration limit) {
        var have = progress.await(debate, atLeast, limit);
        if (have < atLeast) {
            throw late("Debate %s is at version %d so far".formatted(debate, have), have, atLeast);
        }
    }

    private static BadRequest late(String sentence, long have, long want) {
        return new BadRequest(ErrorCode.NOT_YET, "%s; version %d was asked for".formatted(sentence, want),
                Map.of("have", have, "want", want));
    }
}
