package dev.rejoinder.api.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.ChangeView;
import reactor.core.publisher.FluxSink;

/// Feeds one reader, on a thread of its own, from the version it saw last.
final class ChangeRun {

    private static final int AT_ONCE = 100;

    private static final String CLOSED = "debate.closed";

    private static final int RETRIES_MAX = 5;

    private static final long FIRST_PAUSE_MILLIS = 100;

    private static final int GRAPH_PATIENCE_SECONDS = 60;

    private final ChangeFeed feed;

    private final Passage passage;

    private final DebateId debate;

    private final FluxSink<ChangeView> reader;

    private final Semaphore news = new Semaphore(0);

    private final CountDownLatch gone = new CountDownLatch(1);

    private long seen;

    /// The latest version that the graph is known to have held, or to hold soon.
    private volatile long known;

    private int waited;

    private @Nullable ChangeView last;

    ChangeRun(ChangeFeed feed, Passage passage, FluxSink<ChangeView> reader) {
        this.feed = feed;
        this.passage = passage;
        this.debate = passage.debate();
        this.seen = passage.after();
        this.known = passage.isEndless() ? seen : passage.last();
        this.reader = reader;
    }

    void start() {
        var listening = feed.progress().listen(debate, this::hear);
        reader.onRequest(_ -> news.release());
        reader.onDispose(() -> {
            gone.countDown();
            news.release();
            listening.close();
        });
        Thread.ofVirtual().name("feed of debate " + debate).start(this::run);
    }

    private void hear(long version) {
        known = Math.max(known, version);
        news.release();
    }

    private void run() {
        try {
            while (!reader.isCancelled() && seen < passage.last()) {
                news.drainPermits();
                if (!deliver()) {
                    rest();
                }
            }
            reader.complete();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (!reader.isCancelled()) {
                reader.error(failure);
            }
        }
    }

    /// Passes on what the reader asked for, and says whether there was any.
    private boolean deliver() throws InterruptedException {
        var wanted = Math.min(Math.min(AT_ONCE, passage.last() - seen), reader.requestedFromDownstream());
        var next = wanted == 0
                ? List.<ChangeView>of()
                : insist(() -> feed.after(debate, seen, (int) wanted));
        for (var change : next) {
            if (!pause(change)) {
                return false;
            }
            feed.serve(() -> passOn(change));
        }
        if (next.isEmpty() && wanted > 0 && passage.isEndless()) {
            endIfClosed();
        }
        return !next.isEmpty();
    }

    private void passOn(ChangeView change) {
        reader.next(change);
        seen = change.version();
        last = change;
        waited = 0;
    }

    /// A closed debate has nothing to follow until it is opened again; the change that closed it is its last.
    private void endIfClosed() throws InterruptedException {
        if (last == null && seen > 0) {
            last = insist(() -> feed.after(debate, seen - 1, 1)).stream().findFirst().orElse(null);
        }
        if (last != null && last.version() == seen && last.type().equals(CLOSED)
                && insist(() -> feed.latest(debate)) == seen) {
            throw new BadRequest(ErrorCode.DEBATE_CLOSED,
                    "Debate %s was closed at version %d; once it is reopened, go on after that version"
                            .formatted(debate, seen),
                    Map.of("version", seen));
        }
    }

    private void rest() throws InterruptedException {
        if (reader.requestedFromDownstream() > 0 || insist(() -> feed.version(debate)) <= seen) {
            awaitNews();
        } else if (!news.tryAcquire(passage.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            throw new BadRequest(ErrorCode.TOO_SLOW,
                    "Version %d was the last you took; go on after it".formatted(seen));
        }
    }

    /// What is yet to happen may take any time, and is told. What the graph has held it holds again soon: it is drawing
    /// the debate anew.
    private void awaitNews() throws InterruptedException {
        if (known <= seen) {
            news.acquire();
        } else if (!news.tryAcquire(1, TimeUnit.SECONDS)) {
            waited++;
            requireProgress();
        }
    }

    private void requireProgress() {
        if (waited >= GRAPH_PATIENCE_SECONDS) {
            throw new BadRequest(ErrorCode.NOT_YET,
                    "The graph does not show what came after version %d just now; go on from there"
                            .formatted(seen),
                    Map.of("have", seen, "want", known));
        }
    }

    /// Keeps the pause before a change, and says whether the change is to follow: not when the reader has left, or
    /// when the graph does not hold it any more.
    private boolean pause(ChangeView change) throws InterruptedException {
        var pause = passage.tempo().pauseBefore(change);
        if (!pause.isPositive()) {
            return true;
        }
        return !gone.await(pause.toMillis(), TimeUnit.MILLISECONDS)
                && insist(() -> feed.holds(debate, change.version()));
    }

    /// Reads, and when that fails tries again after a pause, each twice as long as the one before. A reading of what
    /// cannot change fails for reasons that mostly pass, such as a lack of connections.
    private <T> T insist(Reading<T> reading) throws InterruptedException {
        for (var retries = 0;; retries++) {
            try {
                return reading.read();
            } catch (RuntimeException failure) {
                if (retries == RETRIES_MAX
                        || gone.await(FIRST_PAUSE_MILLIS << retries, TimeUnit.MILLISECONDS)) {
                    throw failure;
                }
            }
        }
    }

    private interface Reading<T> {

        T read() throws InterruptedException;
    }
}
