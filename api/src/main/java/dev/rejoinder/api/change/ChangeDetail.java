package dev.rejoinder.api.change;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateDescribed;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.DebateEvent.LabelRemoved;
import dev.rejoinder.domain.debate.DebateEvent.VersionLabelled;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.origin.OriginEvent.OriginForgotten;
import dev.rejoinder.domain.origin.OriginEvent.OriginRecorded;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.speech.Answer;
import dev.rejoinder.domain.speech.ChargeKind;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
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
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.relations.SlotView;

/// What an event says beyond its kind and its subject.
public sealed interface ChangeDetail {

    record HeadingGiven(@Nullable String title, @Nullable String description) implements ChangeDetail {}

    record ReasonGiven(String reason) implements ChangeDetail {}

    record LabelGiven(String label, @Nullable Long version) implements ChangeDetail {}

    record WordsSaid(String text, String language, @Nullable Scope scope,
            @Nullable Subject about) implements ChangeDetail {}

    record SpeakerNamed(UUID speaker, String name, SpeakerKind kind, String where,
            String when) implements ChangeDetail {}

    record SourceNamed(UUID source, @Nullable String url, @Nullable String title, @Nullable String quotation,
            @Nullable String accessed) implements ChangeDetail {}

    record InferenceDrawn(RelationKind kind, List<UUID> premises, Subject target,
            String scheme) implements ChangeDetail {}

    record PremiseNamed(UUID premise) implements ChangeDetail {}

    record QuestionPosed(UUID relation, String question) implements ChangeDetail {}

    record SchemeFilled(String scheme, List<SlotView> slots) implements ChangeDetail {}

    record SchemeNamed(String scheme) implements ChangeDetail {}

    record ReadingGiven(Reading reading) implements ChangeDetail {}

    record RatingGiven(Rating rating) implements ChangeDetail {}

    record LocutionGiven(Locution act, UUID speaker, String name, SpeakerKind kind, String where, String when,
            @Nullable UUID as) implements ChangeDetail {}

    record ChargeGiven(ChargeKind kind, UUID accused, String name, List<UUID> commitments,
            @Nullable UUID deed,
            String sense, @Nullable UUID target) implements ChangeDetail {}

    record AnswerGiven(Answer answer, @Nullable UUID commitment, UUID reply,
            UUID relation) implements ChangeDetail {}

    record OriginGiven(String system, String id, @Nullable String foreign) implements ChangeDetail {}

    /// The detail of an event; none when its kind says it all.
    static @Nullable ChangeDetail of(RejoinderEvent event) {
        return switch (event) {
            case DebateEvent debate -> of(debate);
            case StatementEvent statement -> of(statement);
            case RelationEvent relation -> of(relation);
            case StanceTaken taken -> new RatingGiven(taken.rating());
            case StanceWithdrawn _ -> null;
            case SpeechEvent speech -> of(speech);
            case OriginRecorded(_, _, _, Origin(var system, var id, var foreign)) ->
                new OriginGiven(system, id, foreign);
            case OriginForgotten(_, _, _, var system, var id) -> new OriginGiven(system, id, null);
            default -> throw new IllegalArgumentException("Nobody knows the details of " + event);
        };
    }

    private static @Nullable ChangeDetail of(DebateEvent event) {
        return switch (event) {
            case DebateOpened(_, var title, var description) -> new HeadingGiven(title, description);
            case DebateRetitled(_, var title) -> new HeadingGiven(title, null);
            case DebateDescribed(_, var description) -> new HeadingGiven(null, description);
            case DebateClosed(_, var reason) -> new ReasonGiven(reason);
            case DebateReopened _ -> null;
            case VersionLabelled(_, var label, var version) -> new LabelGiven(label, version);
            case LabelRemoved(_, var label) -> new LabelGiven(label, null);
        };
    }

    private static @Nullable ChangeDetail of(StatementEvent event) {
        return switch (event) {
            case ClaimAdded(_, _, var wording, var scope) -> said(wording, scope, null);
            case EvidenceAdded(_, _, var wording, var scope) -> said(wording, scope, null);
            case QuestionAsked(_, _, var wording, var scope, var about) -> said(wording, scope, about);
            case StatementReworded(_, var wording) -> said(wording, null, null);
            case StatementAttributed(_, var speaker, Attribution(var name, var kind, var where, var when)) ->
                new SpeakerNamed(speaker.value(), name, kind, where, when);
            case SourceCited(_, var id, Source(var url, var title, var quotation, var accessed)) ->
                new SourceNamed(id.value(), url, title, quotation, accessed);
            case SourceUncited(_, var id) -> new SourceNamed(id.value(), null, null, null, null);
            case BurdenPlaced _ -> null;
            case BurdenLifted _ -> null;
            case CriticalQuestionPosed(_, var relation, var question) ->
                new QuestionPosed(relation, question);
            case StatementWithdrawn(_, var reason) -> new ReasonGiven(reason);
            case StatementRestored _ -> null;
        };
    }

    private static ChangeDetail of(SpeechEvent event) {
        return switch (event) {
            case LocutionRecorded recorded -> locution(recorded);
            case ChargeRaised raised -> charge(raised);
            case ChargeAnswered(_, _, _, var answer, var commitment, var reply, var relation) ->
                new AnswerGiven(answer, commitment == null ? null : commitment.value(), reply.value(),
                        relation.value());
        };
    }

    private static LocutionGiven locution(LocutionRecorded recorded) {
        var by = recorded.attribution();
        return new LocutionGiven(recorded.act(), recorded.speakerId().value(), by.name(), by.kind(),
                by.where(),
                by.when(), recorded.as() == null ? null : recorded.as().value());
    }

    private static ChargeGiven charge(ChargeRaised raised) {
        var accused = raised.accused();
        return new ChargeGiven(raised.kind(), accused.speakerId().value(), accused.name(),
                raised.commitments().stream().map(StatementId::value).toList(),
                raised.deed() == null ? null : raised.deed().value(), raised.sense(),
                raised.target() == null ? null : raised.target().value());
    }

    private static WordsSaid said(Wording wording, @Nullable Scope scope, @Nullable Subject about) {
        return new WordsSaid(wording.text(), wording.language(), scope, about);
    }

    private static @Nullable ChangeDetail of(RelationEvent event) {
        return switch (event) {
            case RelationDrawn(_, _, var inference, var scheme) -> new InferenceDrawn(inference.kind(),
                    inference.premises().stream().map(premise -> premise.value()).toList(),
                    inference.target(), scheme.value());
            case PremiseAdded(_, var premise) -> new PremiseNamed(premise.value());
            case PremiseRemoved(_, var premise) -> new PremiseNamed(premise.value());
            case SchemeAssigned(_, var scheme) -> new SchemeNamed(scheme.value());
            case SchemeApplied(_, var scheme, var slots) ->
                new SchemeFilled(scheme.value(), SlotView.of(slots));
            case SupportRead(_, var reading) -> new ReadingGiven(reading);
            case RelationWithdrawn(_, var reason) -> new ReasonGiven(reason);
            case RelationRestored _ -> null;
        };
    }
}
