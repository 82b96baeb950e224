package dev.rejoinder.projections.rebuild;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.projections.graph.GraphUnavailable;
import dev.rejoinder.projections.log.LogUnavailable;
import dev.rejoinder.projections.rebuild.RebuildRun.Stopped;
import dev.rejoinder.projections.redraw.Redraw;

/// One node's shift at a rebuild. As long as it lasts it gives signs of life; it ends when the rebuild is over, or is
/// left to whoever takes it up next. A shift that has lost its rebuild to another node, or must fear so, stops.
final class Shift {

    private static final Duration BEAT = Duration.ofSeconds(1);

    private static final int BEATS_BETWEEN_LINES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);

    private final Rebuilds rebuilds;

    private final RebuildRecord rebuild;

    private final String owner;

    private final RebuildRun run;

    private long heardAt = System.nanoTime();

    private int beats;

    private Shift(Rebuilds rebuilds, RebuildRecord rebuild, String owner, RebuildRun run) {
        this.rebuilds = rebuilds;
        this.rebuild = rebuild;
        this.owner = owner;
        this.run = run;
    }

    /// Takes the rebuild up, unless somebody carries it out already or it is over.
    static Optional<Shift> takeUp(Rebuilds rebuilds, UUID id, Redraw redraw, RebuildTerms terms) {
        var owner = UUID.randomUUID().toString();
        return rebuilds.takeUp(id, owner)
                .map(rebuild -> new Shift(rebuilds, rebuild, owner, new RebuildRun(redraw, terms, rebuild)));
    }

    /// The rebuild with what this shift knows of its progress.
    RebuildRecord rebuild() {
        return rebuild.with(run.progress());
    }

    /// Lets the shift end soon.
    void stop() {
        run.stop();
    }

    /// Works until the rebuild is over or the shift has to end, and says whether the rebuild is over.
    boolean work() {
        try (var pulse = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("rebuild pulse").factory())) {
            var _ = pulse.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(),
                    TimeUnit.MILLISECONDS);
            LOG.info("Rebuilding {}", rebuild.subject());
            return perform();
        } catch (GraphUnavailable outage) {
            LOG.warn("The rebuild of {} waits to be taken up again: {}", rebuild.subject(),
                    outage.getMessage());
            return false;
        }
    }

    // Whatever goes wrong, whoever asked for the rebuild must get to know that it is over.
    private boolean perform() {
        try {
            run.perform();
            finish(run.fault().orElse(null));
            return true;
        } catch (Stopped _) {
            letGo("it was told to stop");
            return false;
        } catch (GraphUnavailable | LogUnavailable outage) {
            letGo(String.valueOf(outage.getMessage()));
            return false;
        } catch (RuntimeException failure) {
            LOG.error("The rebuild of {} failed", rebuild.subject(), failure);
            finish("The server failed; its log says why.");
            return true;
        }
    }

    private void finish(@Nullable String fault) {
        var progress = run.progress();
        rebuilds.finish(rebuild.id(), owner, fault == null ? progress.complete() : progress, fault);
        if (fault == null) {
            LOG.info("Rebuilt {}: {} events in {} debates, {} a second", rebuild.subject(),
                    progress.eventsDone(),
                    progress.debatesDone(), Math.round(progress.eventsPerSecond()));
        } else {
            LOG.warn("The rebuild of {} failed: {}", rebuild.subject(), fault);
        }
    }

    private void letGo(String reason) {
        rebuilds.letGo(rebuild.id(), owner, run.progress());
        LOG.warn("The rebuild of {} waits to be taken up again: {}", rebuild.subject(), reason);
    }

    // A beat that fails, of whatever kind, must not be the last one.
    private void beat() {
        try {
            if (rebuilds.keep(rebuild.id(), owner, run.progress())) {
                heardAt = System.nanoTime();
            } else {
                run.stop();
            }
        } catch (RuntimeException unheard) {
            LOG.debug("A sign of life did not reach the graph", unheard);
            stopWhenTheLeaseIsOver();
        }
        beats = (beats + 1) % BEATS_BETWEEN_LINES;
        if (beats == 0) {
            LOG.info("Rebuilding {}: {}", rebuild.subject(), run.progress().sentence());
        }
    }

    private void stopWhenTheLeaseIsOver() {
        if (System.nanoTime() - heardAt > rebuilds.lease().toNanos()) {
            run.stop();
        }
    }
}
