package dev.rejoinder.domain.speech;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;

/// Everything that can have been put on record about speakers. Each happened to a statement.
public sealed interface SpeechEvent extends RejoinderEvent {

    StatementId statementId();

    record LocutionRecorded(LocutionId locutionId, StatementId statementId, DebateId debateId,
            SpeakerId speakerId, Attribution attribution, Locution act, @Nullable StatementId as)
            implements
                SpeechEvent {}
}
