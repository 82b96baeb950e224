package dev.rejoinder.api.record;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;

import com.fasterxml.jackson.annotation.JsonRawValue;

import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.api.store.EventTypes;
import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.statement.StatementEvent;

/// One event of a debate, as histories tell it. The names of the components and their order are a published format.
record Change(long version, String at, String participant, String type, String revision, String subjectKind,
        UUID subjectId, @JsonRawValue String payload) {

    private record Subject(String kind, UUID id) {}

    static Change of(EventMessage<?> message, EventSerializer serializer) {
        var stamp = Stamp.of(message.getMetaData());
        var event = message.getPayload();
        var type = EventTypes.of(event.getClass());
        var subject = subject(event);
        return new Change(stamp.version(), stamp.occurredAt().toString(), stamp.participant(), type.name(),
                type.revision(), subject.kind(), subject.id(),
                serializer.serialize(event, String.class).getData());
    }

    private static Subject subject(Object event) {
        return switch (event) {
            case DebateEvent it -> new Subject("DEBATE", it.debateId().value());
            case StatementEvent it -> new Subject("STATEMENT", it.statementId().value());
            case RelationEvent it -> new Subject("RELATION", it.relationId().value());
            case StanceEvent it -> new Subject(it.subject().kind().name(), it.subject().id());
            case OriginEvent it -> new Subject(it.holderKind(), it.holder());
            case SpeechEvent it -> new Subject("STATEMENT", it.statementId().value());
            default -> throw new IllegalArgumentException("No history knows " + event.getClass().getName());
        };
    }

    /// The names of the components, in order.
    static List<String> columns() {
        return Arrays.stream(Change.class.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
