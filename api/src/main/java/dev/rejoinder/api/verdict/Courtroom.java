package dev.rejoinder.api.verdict;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.position.Answer;
import dev.rejoinder.domain.judgement.position.PositionSemantics;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.judging.Hearing;
import dev.rejoinder.projections.judging.Hearings;

/// Where debates are judged on request. Each of those who ask reads a debate whole and may search it for long, so a few
/// do it at a time and the others wait, within bounds.
@Component
class Courtroom {

    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    private final Hearings hearings;

    private final Duration budget;

    Courtroom(Graph graph, @Value("${rejoinder.judgement.elements:200000}") int elements,
            @Value("${rejoinder.judgement.budget:2s}") Duration budget) {
        this.hearings = new Hearings(graph, elements);
        this.budget = budget;
    }

    /// What is found in the debate as it was at a version, in the caller's turn.
    <T extends @Nullable Object> T hear(UUID debate, long version, Function<Hearing, T> use)
            throws InterruptedException {
        if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new BadRequest(ErrorCode.UNAVAILABLE,
                    "Too many debates are being judged just now; ask again");
        }
        try {
            return use.apply(hearings.of(new DebateId(debate), version)
                    .orElseThrow(() -> new BadRequest(ErrorCode.BEING_REDRAWN,
                            "Debate %s is just being drawn again; ask again".formatted(debate),
                            Map.of("debate", debate.toString()))));
        } finally {
            turns.release();
        }
    }

    /// The element of a statement or relation that is known to be in the debate.
    static int element(Hearing hearing, UUID subject) {
        return hearing.structure().element(subject).orElseThrow(
                () -> new BadRequest(ErrorCode.BEING_REDRAWN,
                        "The debate is just being drawn again; ask again"));
    }

    /// The positions, or that they were not found in time.
    Answer positions(Hearing hearing, PositionSemantics semantics) {
        var end = System.nanoTime() + budget.toNanos();
        return hearing.positions(semantics, () -> System.nanoTime() - end > 0);
    }
}
