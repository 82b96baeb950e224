package dev.rejoinder.domain.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.speech.ChargeId;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementKind;

/// Listens to the events of a debate, in order, and keeps what binds its speakers.
public final class Hearing {

    private final CommitmentStore store = new CommitmentStore();

    private final Map<ChargeId, SpeakerId> accused = new HashMap<>();

    /// Takes in the event that made this version of the debate.
    public void add(RejoinderEvent event, long version) {
        heard(event).ifPresent(happening -> store.add(happening, version));
    }

    /// What binds the speakers, as far as was heard.
    public CommitmentStore store() {
        return store;
    }

    private Optional<Happening> heard(RejoinderEvent event) {
        return switch (event) {
            case StatementEvent statement -> heard(statement);
            case RelationEvent relation -> Optional.of(heard(relation));
            case SpeechEvent speech -> heard(speech);
            case OriginEvent _ -> Optional.empty(); // what something is called elsewhere binds nobody
            default -> Optional.empty(); // nothing else does
        };
    }

    private static Optional<Happening> heard(StatementEvent event) {
        var id = event.statementId();
        return Optional.ofNullable(switch (event) {
            case ClaimAdded _ -> new Happening.Said(id, StatementKind.CLAIM);
            case EvidenceAdded _ -> new Happening.Said(id, StatementKind.EVIDENCE);
            case QuestionAsked _ -> new Happening.Said(id, StatementKind.QUESTION);
            case StatementAttributed(_, var speaker, _) -> new Happening.Attributed(id, speaker);
            case StatementWithdrawn _ -> new Happening.Withdrawn(id.subject());
            case StatementRestored _ -> new Happening.Restored(id.subject());
            case StatementReworded _ -> null;
            case SourceCited _ -> null;
            case SourceUncited _ -> null;
            case BurdenPlaced _ -> null;
            case BurdenLifted _ -> null;
            case CriticalQuestionPosed _ -> null;
        });
    }

    private static Happening heard(RelationEvent event) {
        var id = event.relationId();
        return switch (event) {
            case RelationDrawn(_, _, var inference, var scheme) ->
                new Happening.Drawn(id, inference, scheme);
            case PremiseAdded(_, var premise) -> new Happening.PremiseJoined(id, premise);
            case PremiseRemoved(_, var premise) -> new Happening.PremiseLeft(id, premise);
            case SchemeAssigned(_, var scheme) -> new Happening.SchemeNamed(id, scheme);
            case SchemeApplied(_, var scheme, _) -> new Happening.SchemeNamed(id, scheme);
            case SupportRead(_, var reading) -> new Happening.ReadAs(id, reading);
            case RelationWithdrawn _ -> new Happening.Withdrawn(id.subject());
            case RelationRestored _ -> new Happening.Restored(id.subject());
        };
    }

    private Optional<Happening> heard(SpeechEvent event) {
        return Optional.ofNullable(switch (event) {
            case ChargeRaised raised -> {
                accused.put(raised.chargeId(), raised.accused().speakerId());
                yield null;
            }
            case ChargeAnswered answered -> released(answered);
            case LocutionRecorded recorded -> new Happening.Spoken(recorded.speakerId(),
                    recorded.statementId(), recorded.act(), recorded.as());
        });
    }

    /// Whoever retracts, or grants the clash, is bound no longer.
    private @Nullable Happening released(ChargeAnswered answered) {
        var speaker = accused.get(answered.chargeId());
        var commitment = answered.commitment();
        return answered.answer().releases() && speaker != null && commitment != null
                ? new Happening.Spoken(speaker, commitment, Locution.RETRACTED, null)
                : null;
    }
}
