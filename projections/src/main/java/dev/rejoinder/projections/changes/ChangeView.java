package dev.rejoinder.projections.changes;

import java.time.Instant;
import java.util.UUID;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;

/// One event of a debate.
public record ChangeView(UUID debateId, long version, Instant at, String participant, String type,
        String subjectKind, UUID subjectId, String payload) {

    /// What an event happened to.
    private record Subject(String kind, UUID id) {

        static Subject of(RejoinderEvent event) {
            return switch (event) {
                case DebateEvent debate -> new Subject("DEBATE", debate.debateId().value());
                case StatementEvent statement -> new Subject("STATEMENT", statement.statementId().value());
                case RelationEvent relation -> new Subject("RELATION", relation.relationId().value());
                case StanceEvent stance -> new Subject(stance.subject().kind().name(), stance.subject().id());
                case OriginEvent origin -> new Subject(origin.holderKind(), origin.holder());
                case SpeechEvent speech -> new Subject("STATEMENT", speech.statementId().value());
                default -> throw new IllegalArgumentException(
                        "Nobody knows to what a %s happens".formatted(event.getClass().getName()));
            };
        }
    }

    /// The thing it happened to, as it stood right after.
    public Pin subjectPin() {
        return new Pin(subjectId, version);
    }

    /// The change that an event is, whether the graph shows it already or not.
    public static ChangeView of(Stamp stamp, RejoinderEvent event, Described described) {
        var subject = Subject.of(event);
        return new ChangeView(stamp.debateId().value(), stamp.version(), stamp.occurredAt(),
                stamp.participant(), described.type(), subject.kind, subject.id, described.payload());
    }

    static ChangeView of(Row row) {
        var it = row.row("it");
        return new ChangeView(it.id("debateId"), it.number("version"), it.instant("at"),
                it.text("participant"),
                it.text("type"), it.text("subjectKind"), it.id("subjectId"), it.text("payload"));
    }
}
