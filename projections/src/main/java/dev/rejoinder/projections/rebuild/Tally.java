package dev.rejoinder.projections.rebuild;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import dev.rejoinder.projections.rebuild.RebuildRecord.Progress;

/// Counts what one go at a rebuild gets done, on top of what others did before.
final class Tally {

    private final long start = System.nanoTime();

    private final AtomicLong debates = new AtomicLong();

    private final AtomicLong debatesDone = new AtomicLong();

    private final AtomicLong events = new AtomicLong();

    private final AtomicLong eventsDone = new AtomicLong();

    private final AtomicLong eventsDoneBefore = new AtomicLong();

    /// There is this much to do.
    void plan(long moreDebates, long moreEvents) {
        debates.addAndGet(moreDebates);
        events.addAndGet(moreEvents);
    }

    /// This much of it was done by others.
    void found(long moreDebates, long moreEvents) {
        debatesDone.addAndGet(moreDebates);
        eventsDone.addAndGet(moreEvents);
        eventsDoneBefore.addAndGet(moreEvents);
    }

    /// Events are drawn; where some have to be drawn again, the count goes down.
    void draw(long moreEvents) {
        eventsDone.addAndGet(moreEvents);
    }

    /// Debates are drawn.
    void finish(long moreDebates) {
        debatesDone.addAndGet(moreDebates);
    }

    /// How far it has come. What came up on the way raises the totals.
    Progress progress() {
        var debatesNow = debatesDone.get();
        var eventsNow = eventsDone.get();
        var seconds = (double) (System.nanoTime() - start) / Duration.ofSeconds(1).toNanos();
        return new Progress(Math.max(debates.get(), debatesNow), debatesNow,
                Math.max(events.get(), eventsNow),
                eventsNow, (eventsNow - eventsDoneBefore.get()) / seconds);
    }
}
