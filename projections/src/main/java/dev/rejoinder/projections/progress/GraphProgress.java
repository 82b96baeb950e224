package dev.rejoinder.projections.progress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;

/// Progress as this node's own commits tell it at once, and as one shared poll finds it after commits of others.
///
/// Nothing is read while nobody waits or listens. Debates that somebody waits for are asked after at every beat,
/// those that are only listened to now and then; either way one read serves a thousand of them.
public final class GraphProgress implements Progress, AutoCloseable {

    private static final String READ_VERSION = """
            MATCH (d:Debate {id: $id})
            RETURN d.version AS version
            """;

    private static final String READ_VERSIONS = """
            UNWIND $ids AS id
            MATCH (d:Debate {id: id})
            RETURN d.id AS id, d.version AS version
            """;

    private static final int BEATS_BETWEEN_ROUNDS = 10;

    private static final int PAGE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(GraphProgress.class);

    private final Graph graph;

    private final Map<DebateId, Set<Watcher>> watchers = new ConcurrentHashMap<>();

    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("graph progress").factory());

    private int beats;

    /// The progress of this graph, polled at this beat while somebody waits.
    public GraphProgress(Graph graph, Duration beat) {
        this.graph = graph;
        var _ = pulse.scheduleWithFixedDelay(this::beat, beat.toNanos(), beat.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    @Override
    public long version(DebateId debateId) {
        var rows = graph.read(READ_VERSION, Map.of("id", debateId.toString()));
        return rows.isEmpty() ? 0 : rows.getFirst().number("version");
    }

    @Override
    public long await(DebateId debateId, long version, Duration limit) {
        var reached = new CompletableFuture<Long>();
        var watcher = new Watcher(true, risen -> {
            if (risen >= version) {
                reached.complete(risen);
            }
        });
        watch(debateId, watcher);
        try {
            var now = version(debateId);
            return now >= version ? now : await(reached, debateId, limit);
        } finally {
            unwatch(debateId, watcher);
        }
    }

    private long await(CompletableFuture<Long> reached, DebateId debateId, Duration limit) {
        try {
            return reached.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            return version(debateId);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return version(debateId);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Listening listen(DebateId debateId, LongConsumer listener) {
        var watcher = new Watcher(false, listener);
        watch(debateId, watcher);
        return () -> unwatch(debateId, watcher);
    }

    /// Takes note that these debates are committed up to these versions.
    public void reached(Map<DebateId, Long> versions) {
        versions.forEach((debateId, version) -> watchers.getOrDefault(debateId, Set.of())
                .forEach(watcher -> watcher.tell(version)));
    }

    private void watch(DebateId debateId, Watcher watcher) {
        watchers.compute(debateId, (_, others) -> {
            var all = others == null ? new CopyOnWriteArraySet<Watcher>() : others;
            all.add(watcher);
            return all;
        });
    }

    private void unwatch(DebateId debateId, Watcher watcher) {
        watchers.computeIfPresent(debateId, (_, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    private void beat() {
        beats = (beats + 1) % BEATS_BETWEEN_ROUNDS;
        Predicate<Watcher> due = beats == 0 ? _ -> true : Watcher::impatient;
        var asked = new ArrayList<DebateId>();
        watchers.forEach((debateId, all) -> {
            if (all.stream().anyMatch(due)) {
                asked.add(debateId);
            }
        });
        for (var from = 0; from < asked.size(); from += PAGE) {
            poll(asked.subList(from, Math.min(asked.size(), from + PAGE)));
        }
    }

    private void poll(List<DebateId> debates) {
        try {
            graph.read(READ_VERSIONS, Map.of("ids", texts(debates)))
                    .forEach(row -> reached(Map.of(new DebateId(row.id("id")), row.number("version"))));
        } catch (RuntimeException failure) {
            LOG.debug("The graph did not say how far it has come; the next beat asks again", failure);
        }
    }

    private static List<String> texts(Collection<DebateId> debates) {
        return debates.stream().map(DebateId::toString).toList();
    }

    @Override
    public void close() {
        pulse.shutdownNow();
    }

    private static final class Watcher {

        private final boolean impatient;

        private final LongConsumer listener;

        private long told;

        Watcher(boolean impatient, LongConsumer listener) {
            this.impatient = impatient;
            this.listener = listener;
        }

        boolean impatient() {
            return impatient;
        }

        synchronized void tell(long version) {
            if (version > told) {
                told = version;
                notifyListener(version);
            }
        }

        // One listener's failure is not the others'.
        private void notifyListener(long version) {
            try {
                listener.accept(version);
            } catch (RuntimeException failure) {
                LOG.error("A listener to the graph's progress failed", failure);
            }
        }
    }
}
