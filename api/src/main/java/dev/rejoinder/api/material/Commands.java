package dev.rejoinder.api.material;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.origin.OriginCommand;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.RelationCommand;
import dev.rejoinder.domain.relation.RelationCommand.Bearing;
import dev.rejoinder.domain.relation.RelationCommand.Challenge;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.domain.scheme.SchemePart;
import dev.rejoinder.domain.speech.SpeechCommand;
import dev.rejoinder.domain.speech.SpeechCommand.Charges;
import dev.rejoinder.domain.speech.SpeechCommand.Deed;
import dev.rejoinder.domain.speech.SpeechCommand.Reply;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.stance.StanceCommand;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.statement.StatementCommand;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// Finds the command that events came of.
final class Commands {

    private Commands() {}

    static DebateBound of(List<Told> told) {
        var events = told.stream().map(Told::event).toList();
        return switch (events.getLast()) {
            case ChargeRaised raised when events.size() > 1 -> charge(events, raised);
            case ChargeAnswered answered when events.size() > 1 -> answer(events, answered);
            case RelationDrawn drawn when events.size() > 1 -> brought(events, drawn);
            case DebateEvent event -> of(event);
            case StatementEvent event when events.size() == 1 -> of(event, told.getFirst().version());
            case RelationEvent event -> of(event);
            case StanceEvent event -> of(event);
            case SpeechEvent.LocutionRecorded event -> new SpeechCommand.RecordLocution(event.debateId(),
                    event.statementId(), event.attribution(), event.act(), event.as());
            case OriginEvent event -> of(event);
            default -> throw alone(told.getFirst().version());
        };
    }

    private static MalformedDocument alone(long version) {
        return new MalformedDocument(Place.at("/changes/%d".formatted(version - 1)),
                "This change cannot have happened by itself");
    }

    private static DebateBound charge(List<RejoinderEvent> events, ChargeRaised raised) {
        return new SpeechCommand.ChargeHypocrisy(raised.statementId(), raised.debateId(),
                new Charges(raised.kind(), raised.accused(), raised.commitments()),
                wording(events.getFirst()),
                deed(events, raised.deed()), raised.sense(), raised.target());
    }

    private static @Nullable Deed deed(List<RejoinderEvent> events, @Nullable StatementId deed) {
        if (deed == null) {
            return null;
        }
        return events.stream().filter(EvidenceAdded.class::isInstance).map(EvidenceAdded.class::cast)
                .filter(evidence -> evidence.statementId().equals(deed)).findFirst()
                .<Deed>map(evidence -> new Deed.Told(evidence.wording()))
                .orElseGet(() -> new Deed.Known(deed));
    }

    private static Wording wording(RejoinderEvent event) {
        return switch (event) {
            case ClaimAdded claim -> claim.wording();
            case EvidenceAdded evidence -> evidence.wording();
            default -> throw new IllegalArgumentException("Nothing is said by " + event);
        };
    }

    private static DebateBound answer(List<RejoinderEvent> events, ChargeAnswered answered) {
        return new SpeechCommand.AnswerCharge(answered.statementId(), answered.answer(),
                answered.commitment(),
                wording(events.getFirst()).text(), new Reply(answered.reply(), answered.relation()));
    }

    private static DebateBound brought(List<RejoinderEvent> events, RelationDrawn drawn) {
        var posed = events.stream().filter(CriticalQuestionPosed.class::isInstance)
                .map(CriticalQuestionPosed.class::cast).findFirst();
        if (posed.isPresent()) {
            return question((ClaimAdded) events.getFirst(), posed.get(), drawn);
        }
        var evidence = (EvidenceAdded) events.getFirst();
        return new RelationCommand.AddEvidence(drawn.relationId(), drawn.debateId(),
                new Remark(evidence.statementId(), evidence.wording(), evidence.scope()),
                new Bearing(drawn.inference().kind() == RelationKind.SUPPORT, drawn.inference().target()),
                drawn.scheme());
    }

    private static DebateBound question(ClaimAdded claim, CriticalQuestionPosed posed, RelationDrawn drawn) {
        var target = drawn.inference().target();
        var hitsPremise =
                target.kind() == Subject.Kind.STATEMENT && SchemeCatalogue.question(posed.question())
                        .filter(question -> question.hits() == SchemePart.PREMISE).isPresent();
        var challenge = new Challenge(new RelationId(posed.relationId()),
                posed.question(), hitsPremise ? new StatementId(target.id()) : null, claim.wording());
        return new RelationCommand.AskCriticalQuestion(drawn.relationId(), claim.debateId(),
                claim.statementId(),
                challenge);
    }

    private static DebateCommand of(DebateEvent event) {
        return switch (event) {
            case DebateEvent.DebateOpened(var id, var title, var text) ->
                new DebateCommand.OpenDebate(id, title, text);
            case DebateEvent.DebateRetitled(var id, var title) -> new DebateCommand.RetitleDebate(id, title);
            case DebateEvent.DebateDescribed(var id, var text) -> new DebateCommand.DescribeDebate(id, text);
            case DebateEvent.DebateClosed(var id, var reason) -> new DebateCommand.CloseDebate(id, reason);
            case DebateEvent.DebateReopened(var id) -> new DebateCommand.ReopenDebate(id);
            case DebateEvent.VersionLabelled(var id, var label, var version) ->
                new DebateCommand.LabelVersion(id, label, version);
            case DebateEvent.LabelRemoved(var id, var label) -> new DebateCommand.RemoveLabel(id, label);
        };
    }

    private static StatementCommand of(StatementEvent event, long version) {
        return switch (event) {
            case ClaimAdded(var id, var debate, var wording, var scope) ->
                new StatementCommand.AddClaim(id, debate, wording, scope);
            case EvidenceAdded _ -> throw alone(version);
            case StatementEvent.QuestionAsked(var id, var debate, var wording, var scope, var about) ->
                new StatementCommand.AskQuestion(id, debate, wording, scope, about);
            case StatementEvent.StatementReworded(var id, var wording) ->
                new StatementCommand.RewordStatement(id, wording);
            case StatementEvent.StatementAttributed(var id, _, var attribution) ->
                new StatementCommand.AttributeStatement(id, attribution);
            case StatementEvent.SourceCited(var id, var source, var cited) ->
                new StatementCommand.CiteSource(id, source, cited);
            case StatementEvent.SourceUncited(var id, var source) ->
                new StatementCommand.UnciteSource(id, source);
            case StatementEvent.BurdenPlaced(var id) -> new StatementCommand.SetBurdenOfProof(id, true);
            case StatementEvent.BurdenLifted(var id) -> new StatementCommand.SetBurdenOfProof(id, false);
            case CriticalQuestionPosed _ -> throw alone(version);
            case StatementEvent.StatementWithdrawn(var id, var reason) ->
                new StatementCommand.WithdrawStatement(id, reason);
            case StatementEvent.StatementRestored(var id) -> new StatementCommand.RestoreStatement(id);
        };
    }

    private static RelationCommand of(RelationEvent event) {
        return switch (event) {
            case RelationDrawn(var id, var debate, var inference, var scheme) ->
                new RelationCommand.Relate(id, debate, inference, scheme);
            case RelationEvent.PremiseAdded(var id, var premise) ->
                new RelationCommand.AddPremise(id, premise);
            case RelationEvent.PremiseRemoved(var id, var premise) ->
                new RelationCommand.RemovePremise(id, premise);
            case RelationEvent.SchemeAssigned(var id, var scheme) ->
                new RelationCommand.AssignScheme(id, scheme);
            case RelationEvent.SchemeApplied(var id, var scheme, var slots) ->
                new RelationCommand.ApplyScheme(id, scheme, slots);
            case RelationEvent.SupportRead(var id, var reading) ->
                new RelationCommand.ReadSupport(id, reading);
            case RelationEvent.RelationWithdrawn(var id, var reason) ->
                new RelationCommand.WithdrawRelation(id, reason);
            case RelationEvent.RelationRestored(var id) -> new RelationCommand.RestoreRelation(id);
        };
    }

    private static StanceCommand of(StanceEvent event) {
        return switch (event) {
            case StanceEvent.StanceTaken(_, var debate, var participant, var subject, var rating) ->
                new StanceCommand.TakeStance(debate, participant, subject, rating);
            case StanceEvent.StanceWithdrawn(_, var debate, var participant, var subject) ->
                new StanceCommand.WithdrawStance(debate, participant, subject);
        };
    }

    private static OriginCommand of(OriginEvent event) {
        return switch (event) {
            case OriginEvent.OriginRecorded(_, DebateId debate, var subject, var origin) ->
                new OriginCommand.RecordOrigin(debate, subject, origin);
            case OriginEvent.OriginForgotten(_, DebateId debate, var subject, var system, var id) ->
                new OriginCommand.ForgetOrigin(debate, subject, system, id);
        };
    }
}
