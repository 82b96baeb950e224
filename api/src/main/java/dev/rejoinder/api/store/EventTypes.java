package dev.rejoinder.api.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.statement.StatementEvent;

/// The names under which events are stored, and their revisions. They are a data format: a class may move or be
/// renamed, a name and a revision once written stay for ever.
public final class EventTypes {

    /// One kind of event as stored.
    public record EventType(String name, String revision, Class<? extends RejoinderEvent> payload) {}

    private static final Map<Class<?>, EventType> BY_CLASS = Stream.of(
            type("debate.opened", DebateEvent.DebateOpened.class),
            type("debate.retitled", DebateEvent.DebateRetitled.class),
            type("debate.described", DebateEvent.DebateDescribed.class),
            type("debate.closed", DebateEvent.DebateClosed.class),
            type("debate.reopened", DebateEvent.DebateReopened.class),
            type("debate.version-labelled", DebateEvent.VersionLabelled.class),
            type("debate.label-removed", DebateEvent.LabelRemoved.class),
            type("statement.claim-added", StatementEvent.ClaimAdded.class),
            type("statement.evidence-added", StatementEvent.EvidenceAdded.class),
            type("statement.question-asked", StatementEvent.QuestionAsked.class),
            type("statement.reworded", StatementEvent.StatementReworded.class),
            type("statement.attributed", StatementEvent.StatementAttributed.class),
            type("statement.source-cited", StatementEvent.SourceCited.class),
            type("statement.source-uncited", StatementEvent.SourceUncited.class),
            type("statement.burden-placed", StatementEvent.BurdenPlaced.class),
            type("statement.burden-lifted", StatementEvent.BurdenLifted.class),
            type("statement.critical-question-posed", StatementEvent.CriticalQuestionPosed.class),
            type("statement.withdrawn", StatementEvent.StatementWithdrawn.class),
            type("statement.restored", StatementEvent.StatementRestored.class),
            type("relation.drawn", RelationEvent.RelationDrawn.class),
            type("relation.premise-added", RelationEvent.PremiseAdded.class),
            type("relation.premise-removed", RelationEvent.PremiseRemoved.class),
            type("relation.scheme-assigned", RelationEvent.SchemeAssigned.class),
            type("relation.scheme-applied", RelationEvent.SchemeApplied.class),
            type("relation.support-read", RelationEvent.SupportRead.class),
            type("relation.withdrawn", RelationEvent.RelationWithdrawn.class),
            type("relation.restored", RelationEvent.RelationRestored.class),
            type("stance.taken", StanceEvent.StanceTaken.class),
            type("stance.withdrawn", StanceEvent.StanceWithdrawn.class),
            type("statement.locution-recorded", SpeechEvent.LocutionRecorded.class),
            type("statement.charge-raised", SpeechEvent.ChargeRaised.class),
            type("statement.charge-answered", SpeechEvent.ChargeAnswered.class),
            type("origin.recorded", OriginEvent.OriginRecorded.class),
            type("origin.forgotten", OriginEvent.OriginForgotten.class))
            .collect(toUnmodifiableMap(EventType::payload, Function.identity()));

    private static final Map<String, EventType> BY_NAME =
            BY_CLASS.values().stream().collect(toUnmodifiableMap(EventType::name, Function.identity()));

    private EventTypes() {}

    private static EventType type(String name, Class<? extends RejoinderEvent> payload) {
        return new EventType(name, "1", payload);
    }

    /// Every kind of event there is.
    public static Iterable<EventType> all() {
        return BY_CLASS.values();
    }

    /// True when events of this class are stored under a name of their own.
    static boolean isEvent(Class<?> payload) {
        return BY_CLASS.containsKey(payload);
    }

    /// The kind of event of this class.
    public static EventType of(Class<?> payload) {
        return found(BY_CLASS.get(payload), payload.getName());
    }

    /// The kind of event of this name. A name that is unknown stops the reader; nothing is skipped.
    public static EventType named(String name) {
        return found(BY_NAME.get(name), name);
    }

    private static EventType found(@Nullable EventType type, String sought) {
        if (type == null) {
            throw new UnknownEventTypeException(
                    "The event type '%s' is not known to this version of the server".formatted(sought));
        }
        return type;
    }
}
