package dev.rejoinder.api.trial;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.desk.Admission;
import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.snapshot.Fold;

/// The events of a trial: those of the log up to the version at which it begins, and after them its own, which are
/// kept here and nowhere else. What happens goes into the fold at once.
final class Course implements EventStorageEngine {

    private final Fold fold;

    private final long start;

    private final Streams streams;

    private final Predicate<UUID> takenElsewhere;

    private final Witness witness;

    private final Map<String, List<DomainEventMessage<?>>> happened = new HashMap<>();

    private String participant = "";

    Course(Fold fold, Streams streams, Predicate<UUID> takenElsewhere, Witness witness) {
        this.fold = fold;
        this.start = fold.version();
        this.streams = streams;
        this.takenElsewhere = takenElsewhere;
        this.witness = witness;
    }

    /// Lets this participant be the one who causes what happens next.
    void begin(String causedBy) {
        participant = causedBy;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        var messages = events.stream().map(event -> (DomainEventMessage<?>) event).toList();
        refuseTaken(messages.stream().filter(message -> message.getSequenceNumber() == 0)
                .map(message -> UUID.fromString(message.getAggregateIdentifier())).toList());
        messages.forEach(this::happen);
    }

    private void refuseTaken(List<UUID> made) {
        var seen = new HashSet<UUID>();
        for (var id : made) {
            if (!seen.add(id) || id.equals(fold.debateId().value()) || fold.statement(id) != null
                    || fold.relation(id) != null || takenElsewhere.test(id)) {
                throw Admission.taken(id);
            }
        }
    }

    private void happen(DomainEventMessage<?> message) {
        var event = (RejoinderEvent) message.getPayload();
        var stamp = new Stamp(fold.debateId(), fold.version() + 1, participant, instant(message), "");
        witness.expect(event);
        fold.add(event, stamp);
        happened.computeIfAbsent(message.getAggregateIdentifier(), _ -> new ArrayList<>()).add(message);
        witness.see(event, stamp);
    }

    /// Time does not run backwards here either.
    private Instant instant(EventMessage<?> message) {
        var now = message.getTimestamp().truncatedTo(ChronoUnit.MICROS);
        var before = fold.at();
        return before == null || now.isAfter(before) ? now : before;
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequenceNumber) {
        Stream<DomainEventMessage<?>> events = Stream.concat(streams.stream(aggregateId, start).stream(),
                happened.getOrDefault(aggregateId, List.of()).stream());
        return DomainEventStream.of(
                events.filter(event -> event.getSequenceNumber() >= firstSequenceNumber));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Nothing of a trial is kept");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after,
            boolean mayBlock) {
        throw new UnsupportedOperationException("Nobody follows a trial");
    }
}
