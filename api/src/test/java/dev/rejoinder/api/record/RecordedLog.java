package dev.rejoinder.api.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;

import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.log.DebateLog;

import static java.time.Instant.EPOCH;

/// A log in which a debate is reopened over and over again, and which remembers what was read of it.
final class RecordedLog implements DebateLog {

    private final List<Span> read = new ArrayList<>();

    private final long version;

    private final long missing;

    /// A log of so many events, but for one.
    RecordedLog(long version, long missing) {
        this.version = version;
        this.missing = missing;
    }

    List<Span> read() {
        return read;
    }

    @Override
    public List<Head> heads(Optional<UUID> after, int limit) {
        return List.of();
    }

    @Override
    public Optional<Head> head(DebateId debateId) {
        return Optional.of(new Head(debateId, version, ""));
    }

    @Override
    public List<? extends EventMessage<?>> events(DebateId debateId, long first, long last) {
        read.add(new Span(first, last));
        return LongStream.rangeClosed(first, last).filter(number -> number != missing)
                .mapToObj(number -> new GenericEventMessage<>(new DebateReopened(debateId),
                        new Stamp(debateId, number, "ada", EPOCH, "").metaData()))
                .toList();
    }
}
