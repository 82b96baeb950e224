package dev.rejoinder.projections.snapshot;

import java.util.Map;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.log.DebateLog;

/// Folds debates from the log, a page of events at a time, and refuses those that are too large to hold.
public final class Snapshots {

    private static final int PAGE = 500;

    private final DebateLog log;

    private final int limit;

    /// Reads from this log and holds at most so many statements, relations and sources at once.
    public Snapshots(DebateLog log, int limit) {
        this.log = log;
        this.limit = limit;
    }

    /// The debate as its first events leave it, ready to take in more.
    public Fold fold(DebateId debateId, long version) {
        var fold = new Fold(debateId);
        while (fold.version() < version) {
            addPage(fold, Math.min(version, fold.version() + PAGE));
            require(fold);
        }
        return fold;
    }

    private void addPage(Fold fold, long last) {
        for (var message : log.events(fold.debateId(), fold.version() + 1, last)) {
            if (!(message.getPayload() instanceof RejoinderEvent event)) {
                throw new IllegalStateException(
                        "%s is no event of a debate".formatted(message.getPayloadType().getName()));
            }
            fold.add(event, Stamp.of(message.getMetaData()));
        }
        if (fold.version() != last) {
            throw new IllegalStateException("The log does not hold version %d of debate %s"
                    .formatted(fold.version() + 1, fold.debateId()));
        }
    }

    /// Refuses a fold that holds more than it may.
    public void require(Fold fold) {
        if (fold.elements() > limit) {
            throw new Oversize(
                    "Debate %s has %d statements, relations and sources at version %d; a snapshot holds at most %d"
                            .formatted(fold.debateId(), fold.elements(), fold.version(), limit),
                    Map.of("elements", fold.elements(), "version", fold.version(), "limit", limit));
        }
    }
}
