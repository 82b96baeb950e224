package dev.rejoinder.api.snapshot;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.snapshot.Fold;
import dev.rejoinder.projections.snapshot.Snapshots;

/// Lets those who fold debates take turns. Each of them reads a log from its beginning and holds a whole debate in
/// memory, so a few do it at a time and the others wait, within bounds.
@Component
public class Folding {

    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    private final Snapshots snapshots;

    Folding(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// What becomes of the debate as its first events leave it, in the caller's turn.
    public <T> T of(DebateId debate, long version, Function<Fold, T> use) throws InterruptedException {
        return of(debate, version, (_, _) -> {}, use);
    }

    /// The same, and somebody listens to the events, one after the other.
    public <T> T of(DebateId debate, long version, BiConsumer<RejoinderEvent, Stamp> listener,
            Function<Fold, T> use) throws InterruptedException {
        if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new BadRequest(ErrorCode.UNAVAILABLE,
                    "Too many debates are being folded just now; ask again");
        }
        try {
            return use.apply(snapshots.fold(debate, version, listener));
        } finally {
            turns.release();
        }
    }

    /// Refuses a fold that has grown larger than it may be.
    public void require(Fold fold) {
        snapshots.require(fold);
    }
}
