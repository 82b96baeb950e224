package dev.rejoinder.projections.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.axonframework.eventhandling.EventMessage;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;

/// A log that remembers who read what, can fail, and shows only as much of a debate as has happened so far.
public final class WatchedLog implements DebateLog {

    private final DebateLog whole;

    private final Map<DebateId, Long> soFar = new ConcurrentHashMap<>();

    private final Map<DebateId, RuntimeException> failures = new ConcurrentHashMap<>();

    private final Map<DebateId, Runnable> interludes = new ConcurrentHashMap<>();

    private final Queue<Reading> readings = new ConcurrentLinkedQueue<>();

    /// A reading of events.
    public record Reading(DebateId debateId, long first) {}

    /// Watches this log.
    public WatchedLog(DebateLog whole) {
        this.whole = whole;
    }

    /// Nothing after this version has happened yet.
    public void happen(DebateId debateId, long version) {
        soFar.put(debateId, version);
    }

    /// Lets something happen right after the debate's events were read for the first time.
    public void afterReading(DebateId debateId, Runnable interlude) {
        interludes.put(debateId, interlude);
    }

    /// Lets every reading of the debate's events fail, until it is mended.
    public void fail(DebateId debateId, RuntimeException failure) {
        failures.put(debateId, failure);
    }

    /// Lets every debate be read again.
    public void mend() {
        failures.clear();
    }

    /// Every reading of events so far.
    public List<Reading> readings() {
        return List.copyOf(readings);
    }

    @Override
    public List<Head> heads(Optional<UUID> after, int limit) {
        return whole.heads(after, limit).stream().map(this::soFar).toList();
    }

    @Override
    public Optional<Head> head(DebateId debateId) {
        return whole.head(debateId).map(this::soFar);
    }

    private Head soFar(Head head) {
        var version = soFar.getOrDefault(head.debateId(), head.version());
        return new Head(head.debateId(), version, head.chain());
    }

    @Override
    public List<? extends EventMessage<?>> events(DebateId debateId, long first, long last) {
        readings.add(new Reading(debateId, first));
        Optional.ofNullable(failures.get(debateId)).map(Function.identity()).ifPresent(failure -> {
            throw failure;
        });
        var events =
                whole.events(debateId, first, Math.min(last, soFar.getOrDefault(debateId, Long.MAX_VALUE)));
        Optional.ofNullable(interludes.remove(debateId)).ifPresent(Runnable::run);
        return events;
    }
}
