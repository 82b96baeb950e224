package dev.rejoinder.projections.rebuild;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.projections.graph.GraphUnavailable;

/// Carries out in the background what is ordered, and what other nodes had to leave: at most one rebuild of everything
/// and one of a single debate at a time, so that neither waits for the other.
public final class Rebuilder implements AutoCloseable {

    private static final long FAREWELL_SECONDS = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);

    private final Rebuild rebuild;

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("rebuilder ", 1).factory());

    /// The shift at a rebuild of everything, and that at one debate.
    private final Map<Boolean, Shift> shifts = new ConcurrentHashMap<>();

    private boolean closed;

    /// Carries out rebuilds of this kind.
    public Rebuilder(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /// Takes an order, and begins to carry it out as soon as that can be.
    public RebuildRecord order(RebuildOrder order) {
        var ordered = rebuild.rebuilds().order(order);
        threads.execute(this::takeUp);
        return ordered;
    }

    /// Takes up what nobody carries out, as far as this node is free to; to be called now and then.
    public synchronized void takeUp() {
        try {
            rebuild.rebuilds().free().forEach(this::begin);
        } catch (GraphUnavailable outage) {
            LOG.debug("Nothing is known of rebuilds; the next call asks again", outage);
        }
    }

    private void begin(RebuildRecord free) {
        var everything = free.debate() == null;
        if (!closed && !shifts.containsKey(everything)) {
            rebuild.shift(free.id()).ifPresent(shift -> {
                shifts.put(everything, shift);
                threads.execute(() -> work(everything, shift));
            });
        }
    }

    private void work(boolean everything, Shift shift) {
        var over = shift.work();
        synchronized (this) {
            shifts.remove(everything);
        }
        if (over) {
            takeUp();
        }
    }

    /// The rebuilds that this node carries out just now.
    public List<RebuildRecord> underWay() {
        return shifts.values().stream().map(Shift::rebuild).toList();
    }

    /// Ends all shifts and leaves the rest to others.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            shifts.values().forEach(Shift::stop);
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A rebuild did not end in time; another node will take it up");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
