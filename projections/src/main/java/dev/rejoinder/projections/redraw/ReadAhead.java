package dev.rejoinder.projections.redraw;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.axonframework.eventhandling.EventMessage;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;

/// Reads the log of one debate piece by piece, each while the one before is being drawn.
final class ReadAhead {

    private static final int PIECE = 1_000;

    private final DebateLog log;

    private final DebateId debateId;

    private long first;

    private CompletableFuture<List<? extends EventMessage<?>>> next;

    ReadAhead(DebateLog log, DebateId debateId, long first) {
        this.log = log;
        this.debateId = debateId;
        this.first = first;
        this.next = CompletableFuture.supplyAsync(() -> read(first), Thread::startVirtualThread);
    }

    /// The events from a version on, as many as make a piece; fewer or none where the log ends.
    List<? extends EventMessage<?>> from(long version) {
        var events = version == first ? join(next) : List.<EventMessage<?>>of();
        if (events.isEmpty()) {
            events = read(version);
        }
        var after = version + events.size();
        first = after;
        next = CompletableFuture.supplyAsync(() -> read(after), Thread::startVirtualThread);
        return events;
    }

    private List<? extends EventMessage<?>> read(long version) {
        return log.events(debateId, version, version + PIECE - 1);
    }

    private static <T> T join(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
