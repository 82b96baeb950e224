package dev.rejoinder.api.live;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.progress.Progress;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;

/// What happens in debates, past and future alike read from the graph, so that the two meet without gap or
/// repeat.
///
/// A reader gets what it asks for and no more; what it has not asked for yet waits in the graph, not in
/// memory. One that asks for nothing for too long, while there is something to get, is cut off.
///
/// An event wakes all readers of its debate at once. So that they leave connections and processors to others, a few
/// read at a time, a few are served at a time, and the rest wait their turn; what one has read serves those who stand
/// at the same place.
final class ChangeFeed {

    static final int READERS_MAX = 8;

    private static final int PAGES_MAX = 16;

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Past past;

    private final Progress progress;

    private final ToLongFunction<DebateId> latest;

    private final Semaphore turns = new Semaphore(READERS_MAX, true);

    private final Semaphore counters = new Semaphore(READERS_MAX, true);

    private final Map<DebateId, Page> pages = Collections.synchronizedMap(new Pages());

    /// Feeds what the graph holds; it may be behind the latest versions, so those are asked for apart.
    ChangeFeed(Past past, Progress progress, ToLongFunction<DebateId> latest) {
        this.past = past;
        this.progress = progress;
        this.latest = latest;
    }

    /// Where the changes of a debate after a version are read, at most so many, in order.
    interface Past {

        List<ChangeView> after(UUID debate, long version, int limit);
    }

    /// The changes of a passage.
    Flux<ChangeView> of(Passage passage) {
        return Flux.create(sink -> new ChangeRun(this, passage, sink).start(), OverflowStrategy.ERROR);
    }

    /// The next changes after a version, at most so many, when it is the caller's turn.
    List<ChangeView> after(DebateId debate, long version, int limit) throws InterruptedException {
        return inTurn(() -> {
            var shared = shared(debate, version, limit);
            return shared.isEmpty() ? read(debate, version, limit) : shared;
        });
    }

    /// The version of the debate that the graph holds, when it is the caller's turn.
    long version(DebateId debate) throws InterruptedException {
        return inTurn(() -> progress.version(debate));
    }

    /// True when the graph holds this version of the debate, when it is the caller's turn.
    boolean holds(DebateId debate, long wanted) throws InterruptedException {
        if (version(debate) < wanted) {
            pages.remove(debate);
            return false;
        }
        return true;
    }

    /// The version that the debate has come to, whether the graph holds it or not.
    long latest(DebateId debate) {
        return latest.applyAsLong(debate);
    }

    Progress progress() {
        return progress;
    }

    /// Serves a reader one change when it is its turn. With thousands of readers, commands would otherwise wait behind
    /// them all at each of their steps; and one who asks for much of each change holds the others up for one change
    /// only.
    void serve(Runnable serving) throws InterruptedException {
        counters.acquire();
        try {
            serving.run();
        } finally {
            counters.release();
        }
    }

    private <T> T inTurn(Supplier<T> reading) throws InterruptedException {
        turns.acquire();
        try {
            return reading.get();
        } finally {
            turns.release();
        }
    }

    private List<ChangeView> read(DebateId debate, long version, int limit) {
        var page = past.after(debate.value(), version, limit);
        if (!page.isEmpty()) {
            pages.put(debate, new Page(page, System.nanoTime()));
        }
        return page;
    }

    /// What was read last, if that was just now and it goes on right after the version; none otherwise.
    private List<ChangeView> shared(DebateId debate, long version, int limit) {
        var page = pages.get(debate);
        if (page == null || System.nanoTime() - page.readAt > FRESH_NANOS) {
            return List.of();
        }
        var ahead = page.changes.stream().dropWhile(change -> change.version() <= version).limit(limit)
                .toList();
        return !ahead.isEmpty() && ahead.getFirst().version() == version + 1 ? ahead : List.of();
    }

    private record Page(List<ChangeView> changes, long readAt) {}

    /// The pages read last; the eldest gives way.
    private static final class Pages extends LinkedHashMap<DebateId, Page> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<DebateId, Page> eldest) {
            return size() > PAGES_MAX;
        }
    }
}
