package dev.rejoinder.domain.speech;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.RelationId;
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

    record ChargeRaised(ChargeId chargeId, StatementId statementId, DebateId debateId, ChargeKind kind,
            Accused accused, List<StatementId> commitments, @Nullable StatementId deed, String sense,
            @Nullable RelationId target, List<OnRecord> records, RelationId support,
            @Nullable RelationId attack) implements SpeechEvent {

        public ChargeRaised {
            commitments = List.copyOf(commitments);
            records = List.copyOf(records);
        }
    }

    record ChargeAnswered(ChargeId chargeId, StatementId statementId, DebateId debateId, Answer answer,
            @Nullable StatementId commitment, StatementId reply,
            RelationId relation) implements SpeechEvent {}

    /// The evidence that the accused is on record with a statement.
    record OnRecord(StatementId commitment, StatementId evidence) {}
}
