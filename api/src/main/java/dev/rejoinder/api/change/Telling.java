package dev.rejoinder.api.change;

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
import dev.rejoinder.domain.origin.OriginEvent;
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
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
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

/// Tells what somebody did at a version of a debate, as the rest of a sentence that begins with who it was.
record Telling(Cast cast, long version) {

    /// The whole sentence.
    String sentence(String participant, RejoinderEvent event) {
        return "%s %s.".formatted(participant, tell(event));
    }

    String tell(RejoinderEvent event) {
        return switch (event) {
            case DebateEvent debate -> tell(debate);
            case StatementEvent statement -> tell(statement);
            case RelationEvent relation -> tell(relation);
            case StanceEvent stance -> tell(stance);
            case SpeechEvent speech -> tell(speech);
            case OriginEvent origin -> tell(origin);
            default -> throw new IllegalArgumentException("Nobody can tell of " + event);
        };
    }

    private static String tell(DebateEvent event) {
        return switch (event) {
            case DebateOpened(_, var title, _) -> "opened the debate " + Cast.quote(title);
            case DebateRetitled(_, var title) -> "gave the debate the title " + Cast.quote(title);
            case DebateDescribed(_, var description) -> description.isEmpty()
                    ? "took the description of the debate away"
                    : "described the debate: " + Cast.quote(description);
            case DebateClosed(_, var reason) -> "closed the debate" + because(reason);
            case DebateReopened _ -> "reopened the debate";
            case VersionLabelled(_, var label, var labelled) ->
                "named version %d of the debate %s".formatted(labelled, Cast.quote(label));
            case LabelRemoved(_, var label) -> "removed the label " + Cast.quote(label);
        };
    }

    private String tell(StatementEvent event) {
        var it = event.statementId();
        return switch (event) {
            case ClaimAdded _ -> "claimed: " + now(it);
            case EvidenceAdded _ -> "offered evidence: " + now(it);
            case QuestionAsked(_, _, _, _, var about) ->
                "asked%s: %s".formatted(about == null ? "" : " about " + subject(about), now(it));
            case StatementReworded _ -> "reworded %s as %s".formatted(before(it), now(it));
            case StatementAttributed(_, _, var said) ->
                "attributed %s to %s".formatted(now(it), speaker(said));
            case SourceCited(_, _, var source) -> "cited %s for %s".formatted(source(source), now(it));
            case SourceUncited(_, var source) ->
                "took the source %s away from %s".formatted(source(it, source), now(it));
            case BurdenPlaced _ -> "placed the burden of proof on " + now(it);
            case BurdenLifted _ -> "lifted the burden of proof from " + now(it);
            case CriticalQuestionPosed(_, var challenged, var question) ->
                "challenged %s by the critical question %s: %s".formatted(cast.noun(challenged, version),
                        Cast.quote(question), now(it));
            case StatementWithdrawn(_, var reason) -> "withdrew %s%s".formatted(now(it), because(reason));
            case StatementRestored _ -> "restored " + now(it);
        };
    }

    private String tell(RelationEvent event) {
        var it = event.relationId().value();
        return switch (event) {
            case RelationDrawn _ -> "argued that " + cast.clause(it, version);
            case PremiseAdded(_, var premise) ->
                "added %s to %s".formatted(now(premise), cast.noun(it, version - 1));
            case PremiseRemoved(_, var premise) ->
                "took %s out of what is now %s".formatted(now(premise), cast.noun(it, version));
            case SchemeAssigned(_, var scheme) -> scheme.value().isEmpty()
                    ? "took the scheme away from " + cast.noun(it, version)
                    : "assigned the scheme %s to %s".formatted(Cast.quote(scheme.value()),
                            cast.noun(it, version));
            case SchemeApplied(_, var scheme, var slots) ->
                "applied the scheme %s to %s, with %d of its slots filled"
                        .formatted(Cast.quote(scheme.value()), cast.noun(it, version), slots.size());
            case SupportRead(_, var reading) ->
                "read %s as one that its target %s".formatted(cast.noun(it, version), need(reading));
            case RelationWithdrawn(_, var reason) ->
                "withdrew %s%s".formatted(cast.noun(it, version), because(reason));
            case RelationRestored _ -> "restored " + cast.noun(it, version);
        };
    }

    private String tell(StanceEvent event) {
        var it = subject(event.subject());
        return switch (event) {
            case StanceTaken taken -> held(taken.rating()).formatted(it);
            case StanceWithdrawn _ -> "gave up the stance on " + it;
        };
    }

    private static String held(Rating rating) {
        return switch (rating) {
            case TRUE -> "held %s to be true";
            case FALSE -> "held %s to be false";
            case UNSURE -> "was unsure about %s";
            case BEARS -> "found that %s bears on its target";
            case DOES_NOT_BEAR -> "found that %s does not bear on its target";
        };
    }

    private static String need(Reading reading) {
        return switch (reading) {
            case PLAIN -> "can do without";
            case REQUIRED -> "needs";
        };
    }

    private String tell(SpeechEvent event) {
        return switch (event) {
            case LocutionRecorded recorded -> "put on record that %s %s %s%s".formatted(
                    speaker(recorded.attribution()), recorded.act().verb(), now(recorded.statementId()),
                    recorded.as() == null ? "" : " as " + now(recorded.as()));
            case ChargeRaised raised -> "charged %s by %s: %s".formatted(raised.accused().name(),
                    raised.kind().scheme(), now(raised.statementId()));
            case ChargeAnswered answered -> "answered the charge %s: %s".formatted(
                    now(answered.statementId()), now(answered.reply()));
        };
    }

    private String tell(OriginEvent event) {
        var subject = event.subject();
        var it = subject == null ? "the debate" : subject(subject);
        return switch (event) {
            case OriginRecorded(_, _, _, var origin) -> "put on record that %s is called %s in %s"
                    .formatted(it, Cast.quote(origin.id()), origin.system());
            case OriginForgotten(_, _, _, var system, var id) ->
                "took it back that %s is called %s in %s".formatted(it, Cast.quote(id), system);
        };
    }

    private String now(StatementId statement) {
        return cast.quote(statement.value(), version);
    }

    private String before(StatementId statement) {
        return cast.quote(statement.value(), version - 1);
    }

    private String subject(Subject subject) {
        return switch (subject.kind()) {
            case STATEMENT -> cast.quote(subject.id(), version);
            case RELATION -> cast.noun(subject.id(), version);
        };
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : ", saying " + Cast.quote(reason);
    }

    private static String speaker(Attribution said) {
        var where = said.where().isEmpty() ? "" : " in " + Cast.quote(said.where());
        return said.name() + where + (said.when().isEmpty() ? "" : " (%s)".formatted(said.when()));
    }

    private static String source(Source source) {
        return source(source.title(), source.url(), source.quotation());
    }

    private static String source(String title, String url, String quotation) {
        return !title.isEmpty() ? Cast.quote(title) : !url.isEmpty() ? url : Cast.quote(quotation);
    }

    private String source(StatementId statement, SourceId id) {
        var before = cast.statement(statement.value(), version - 1);
        return before == null
                ? id.toString()
                : before.sources().stream().filter(source -> source.id().equals(id.value())).findFirst()
                        .map(source -> source(source.title(), source.url(), source.quotation()))
                        .orElse(id.toString());
    }
}
