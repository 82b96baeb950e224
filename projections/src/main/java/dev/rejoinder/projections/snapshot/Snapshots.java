package dev.rejoinder.projections.snapshot;

import java.util.Map;
import java.util.function.BiConsumer;

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
        return fold(debateId, version, (_, _) -> {});
    }

    /// The same, and somebody listens to the events, one after the other.
    public Fold fold(DebateId debateId, long version, BiConsumer<RejoinderEvent, Stamp> listener) {
        var fold = new Fold(debateId);
        while (fold.version() < version) {
            addPage(fold, Math.min(version, fold.version() + PAGE), listener);
            require(fold);
        }
        return fold;
    }

    private void addPage(Fold fold, long last, BiConsumer<RejoinderEvent, Stamp> listener) {
        for (var message : log.events(fold.debateId(), fold.version() + 1, last)) {
            if (!(message.getPayload() instanceof RejoinderEvent event)) {
                throw new IllegalStateException(
                        "%s is no event of a debate".formatted(message.getPayloadType().getName()));
            }
            var stamp = Stamp.of(message.getMetaData());
            fold.add(event, stamp);
            listener.accept(event, stamp);
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
