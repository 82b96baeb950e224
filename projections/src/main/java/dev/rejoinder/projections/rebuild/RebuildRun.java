package dev.rejoinder.projections.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.GraphUnavailable;
import dev.rejoinder.projections.log.DebateLog.Head;
import dev.rejoinder.projections.log.LogUnavailable;
import dev.rejoinder.projections.rebuild.RebuildRecord.Progress;
import dev.rejoinder.projections.redraw.DebateTaken;
import dev.rejoinder.projections.redraw.Redraw;

/// One go at a rebuild. Every debate that it draws bears the rebuild's mark from the same transaction on, so that
/// another go, on this node or another, draws what is left and nothing else.
final class RebuildRun {

    private static final int RETRIES_MAX = 5;

    private static final Logger LOG = LoggerFactory.getLogger(RebuildRun.class);

    private final Redraw redraw;

    private final RebuildTerms terms;

    private final RebuildRecord rebuild;

    private final String mark;

    private final Tally tally = new Tally();

    private final CountDownLatch stopped = new CountDownLatch(1);

    private final Queue<DebateId> failed = new ConcurrentLinkedQueue<>();

    RebuildRun(Redraw redraw, RebuildTerms terms, RebuildRecord rebuild) {
        this.redraw = redraw;
        this.terms = terms;
        this.rebuild = rebuild;
        this.mark = rebuild.id().toString();
    }

    /// The go was told to stop before it was through.
    static final class Stopped extends IllegalStateException {}

    /// Draws what is left. Fails when a store is away for too long, and as `Stopped` when it was told to stop.
    void perform() {
        var debate = Optional.ofNullable(rebuild.debate());
        redraw.read(debate, this::plan);
        redraw.readUnknown(debate, unknown -> alone(unknown, _ -> {}));
        try (var crew = new Crew("rebuild", terms.threads())) {
            redraw.read(debate, page -> Redraw.bundles(left(page))
                    .forEach(bundle -> crew.take(() -> draw(bundle))));
            crew.finish();
        }
    }

    /// Lets it end after the steps that are being taken.
    void stop() {
        stopped.countDown();
    }

    /// How far the rebuild has come, by this go and those before.
    Progress progress() {
        return tally.progress();
    }

    /// Why the rebuild failed, if it did, once all that could be drawn is drawn.
    Optional<String> fault() {
        return failed.isEmpty()
                ? Optional.empty()
                : Optional
                        .of("%d of the debates could not be drawn, among them %s; the server's log says why."
                                .formatted(failed.size(), failed.peek()));
    }

    private void plan(List<Head> page) {
        var marked = redraw.marked(page, mark);
        tally.plan(page.size(), events(page));
        tally.found(marked.size(),
                events(page.stream().filter(head -> marked.contains(head.debateId())).toList()));
    }

    private List<Head> left(List<Head> page) {
        var marked = redraw.marked(page, mark);
        return page.stream().filter(head -> !marked.contains(head.debateId())).toList();
    }

    private static long events(List<Head> heads) {
        return heads.stream().mapToLong(Head::version).sum();
    }

    private void draw(List<Head> bundle) {
        if (Redraw.isSmall(bundle) && together(bundle)) {
            tally.draw(events(bundle));
            tally.finish(bundle.size());
        } else {
            bundle.forEach(this::alone);
        }
    }

    // Whatever keeps debates from being drawn together: alone, each shows its own trouble or none.
    private boolean together(List<Head> bundle) {
        try {
            insist(() -> redraw.together(bundle, mark));
            return true;
        } catch (GraphUnavailable | LogUnavailable | Stopped unfinished) {
            throw unfinished;
        } catch (RuntimeException trouble) {
            LOG.info("Drawing {} debates one by one: {}", bundle.size(), trouble.getMessage());
            return false;
        }
    }

    /// Events count when they are drawn; those that cannot be drawn count as gone through in the end.
    private void alone(Head head) {
        var drawn = new AtomicLong();
        if (alone(head.debateId(), version -> tally.draw(version - drawn.getAndSet(version)))) {
            tally.draw(Math.max(0, head.version() - drawn.get()));
            tally.finish(1);
        }
    }

    // One debate's trouble, of whatever kind, must not keep the others from being drawn.
    private boolean alone(DebateId debateId, LongConsumer drawn) {
        try {
            insist(() -> redraw.alone(debateId, mark, mark, version -> {
                requireGoingOn();
                drawn.accept(version);
            }));
        } catch (GraphUnavailable | LogUnavailable | Stopped unfinished) {
            throw unfinished;
        } catch (DebateTaken taken) {
            LOG.info("{}", taken.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("Debate {} could not be drawn", debateId, failure);
            failed.add(debateId);
            return false;
        }
        return true;
    }

    private void requireGoingOn() {
        if (stopped.getCount() == 0) {
            throw new Stopped();
        }
    }

    /// Takes a step, and when a store is away tries again after a pause, each twice as long as the one before.
    private void insist(Runnable step) {
        for (var retries = 0;; retries++) {
            requireGoingOn();
            try {
                step.run();
                return;
            } catch (GraphUnavailable | LogUnavailable outage) {
                if (retries == RETRIES_MAX || stoppedWithin(terms.pause().toMillis() << retries)) {
                    throw outage;
                }
            }
        }
    }

    private boolean stoppedWithin(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
