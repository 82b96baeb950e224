package dev.rejoinder.domain.rehearsal;

import java.util.List;

import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateDescribed;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.DebateEvent.LabelRemoved;
import dev.rejoinder.domain.debate.DebateEvent.VersionLabelled;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.OriginEvent.OriginForgotten;
import dev.rejoinder.domain.origin.OriginEvent.OriginRecorded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// Lays the table as the events tell it.
final class Outcome {

    private final Table table = new Table();

    private Outcome() {}

    static Table of(List<Object> events) {
        var outcome = new Outcome();
        events.forEach(outcome::follow);
        return outcome.table;
    }

    private void follow(Object event) {
        switch (event) {
            case DebateOpened(var id, var title, var description) -> {
                table.note(id, "title", title);
                table.note(id, "description", description);
                table.note(id, "openness", true);
            }
            case DebateRetitled(var id, var title) -> table.note(id, "title", title);
            case DebateDescribed(var id, var description) -> table.note(id, "description", description);
            case DebateClosed(var id, _) -> table.note(id, "openness", false);
            case DebateReopened(var id) -> table.note(id, "openness", true);
            case VersionLabelled(var id, var label, var version) -> {
                table.note(id, "label " + label, version);
                table.note(id, "presence of label " + label, true);
            }
            case LabelRemoved(var id, var label) -> table.note(id, "presence of label " + label, false);
            case StanceTaken taken -> table.note(taken.subject(), taken.participant(), taken.rating());
            case StanceWithdrawn gone -> table.note(gone.subject(), gone.participant(), Table.NOTHING);
            case OriginRecorded(_, var debate, var subject, var origin) ->
                table.note(Names.holder(debate, subject), Names.name(origin.system(), origin.id()),
                        origin.foreign());
            case OriginForgotten(_, var debate, var subject, var system, var id) ->
                table.note(Names.holder(debate, subject), Names.name(system, id), Names.UNKNOWN);
            default -> followStatement(event);
        }
    }

    private void followStatement(Object event) {
        switch (event) {
            case ClaimAdded(var id, _, var wording, _) -> said(id, wording);
            case EvidenceAdded(var id, _, var wording, _) -> said(id, wording);
            case QuestionAsked(var id, _, var wording, _, _) -> said(id, wording);
            case StatementReworded(var id, var wording) -> table.note(id, "wording", wording);
            case StatementAttributed(var id, _, var speaker) -> table.note(id, "attribution", speaker);
            case SourceCited(var id, var source, _) -> table.note(id, "source " + source, true);
            case SourceUncited(var id, var source) -> table.note(id, "source " + source, false);
            case BurdenPlaced(var id) -> table.note(id, "need", true);
            case BurdenLifted(var id) -> table.note(id, "need", false);
            case StatementWithdrawn(var id, _) -> table.standing().remove(id.value());
            case StatementRestored(var id) -> table.standing().add(id.value());
            default -> followRelation(event);
        }
    }

    private void followRelation(Object event) {
        var bonds = table.bonds();
        switch (event) {
            case RelationDrawn(var id, _, var inference, var scheme) -> {
                table.make(id.value());
                bonds.put(id.value(), Table.Bond.of(inference));
                table.note(id, "scheme", scheme);
                table.note(id, "reading", Reading.PLAIN);
            }
            case PremiseAdded(var id, var premise) ->
                bonds.computeIfPresent(id.value(), (_, bond) -> bond.with(premise));
            case PremiseRemoved(var id, var premise) ->
                bonds.computeIfPresent(id.value(), (_, bond) -> bond.without(premise));
            case SchemeAssigned(var id, var scheme) -> table.note(id, "scheme", scheme);
            case SchemeApplied(var id, var scheme, _) -> table.note(id, "scheme", scheme);
            case SupportRead(var id, var reading) -> table.note(id, "reading", reading);
            case RelationWithdrawn(var id, _) -> table.standing().remove(id.value());
            case RelationRestored(var id) -> table.standing().add(id.value());
            default -> throw new IllegalArgumentException("Nobody knows the event " + event);
        }
    }

    private void said(StatementId id, Wording wording) {
        table.make(id.value());
        table.note(id, "wording", wording);
    }
}
