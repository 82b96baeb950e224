package dev.rejoinder.domain.statement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;

/// Everything that can have happened to a statement. Absent texts are empty.
public sealed interface StatementEvent extends RejoinderEvent {

    StatementId statementId();

    record ClaimAdded(StatementId statementId, DebateId debateId, Wording wording, Scope scope)
            implements
                StatementEvent {}

    record EvidenceAdded(StatementId statementId, DebateId debateId, Wording wording, Scope scope)
            implements
                StatementEvent {}

    record QuestionAsked(StatementId statementId, DebateId debateId, Wording wording, Scope scope,
            @Nullable Subject about) implements StatementEvent {}

    record StatementReworded(StatementId statementId, Wording wording) implements StatementEvent {}

    record StatementAttributed(StatementId statementId, SpeakerId speakerId, Attribution attribution)
            implements
                StatementEvent {}

    record SourceCited(StatementId statementId, SourceId sourceId, Source source) implements StatementEvent {}

    record SourceUncited(StatementId statementId, SourceId sourceId) implements StatementEvent {}

    record BurdenPlaced(StatementId statementId) implements StatementEvent {}

    record BurdenLifted(StatementId statementId) implements StatementEvent {}

    record CriticalQuestionPosed(StatementId statementId, UUID relationId, String question)
            implements
                StatementEvent {}

    record StatementWithdrawn(StatementId statementId, String reason) implements StatementEvent {}

    record StatementRestored(StatementId statementId) implements StatementEvent {}
}
