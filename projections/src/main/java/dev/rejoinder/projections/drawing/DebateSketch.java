package dev.rejoinder.projections.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateDescribed;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.DebateEvent.LabelRemoved;
import dev.rejoinder.domain.debate.DebateEvent.VersionLabelled;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.origin.OriginEvent.OriginForgotten;
import dev.rejoinder.domain.origin.OriginEvent.OriginRecorded;
import dev.rejoinder.domain.origin.OriginId;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.stance.StanceId;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.Scope;
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
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.drawing.Rows.Kind;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.judging.DebateJudge;

/// One debate while a batch is drawn: its events, in order, over what the graph holds of it.
final class DebateSketch {

    private final Rows rows = new Rows();

    private final Found found;

    private final DebateHeading heading;

    private final Map<UUID, StatementSketch> statements = new HashMap<>();

    private final Map<UUID, RelationSketch> relations = new HashMap<>();

    private final Map<StanceId, StanceSketch> stances = new HashMap<>();

    private final Map<OriginId, OriginSketch> origins = new HashMap<>();

    private final DebateJudge judge;

    private final VerdictSketch verdicts;

    /// Sketches on top of what the graph holds of a debate, with a judge that has come as far.
    DebateSketch(Row debate, Found found, DebateJudge judge) {
        this.found = found;
        this.heading = new DebateHeading(rows, debate);
        this.judge = judge;
        this.verdicts = new VerdictSketch(rows, judge.debateId());
    }

    /// Draws the next event; fails when nothing can be drawn from it, and then is of no more use.
    void add(Entry entry) {
        var stamp = entry.stamp();
        var former = entry.event() instanceof StanceEvent stance ? sketch(stance).rating() : null;
        switch (entry.event()) {
            case DebateEvent event -> draw(stamp, event);
            case StatementEvent event -> draw(stamp, event);
            case RelationEvent event -> draw(stamp, event);
            case StanceEvent event -> draw(stamp, event);
            case SpeechEvent event -> draw(stamp, event);
            case OriginEvent event -> draw(stamp, event);
            default -> throw new IllegalArgumentException(
                    "The graph knows no %s".formatted(entry.event().getClass().getName()));
        }
        judge.hear(entry.event(), former, stamp.version(), turn -> verdicts.draw(turn, stamp.version()));
        heading.reach(stamp);
        Changes.add(rows, entry, heading.counts());
    }

    /// The rows that everything added so far comes to.
    Rows finish() {
        verdicts.finish();
        heading.finish();
        return rows;
    }

    /// As `finish`, and marks the debate as waiting for its repair.
    Rows finish(Quarantine quarantine) {
        heading.quarantine(quarantine);
        return finish();
    }

    private void draw(Stamp stamp, DebateEvent event) {
        switch (event) {
            case DebateOpened opened -> heading.open(stamp, opened);
            case DebateRetitled(_, var title) -> heading.retitle(stamp, title);
            case DebateDescribed(_, var description) -> heading.describe(stamp, description);
            case DebateClosed _ -> heading.turn(stamp, "CLOSED");
            case DebateReopened _ -> heading.turn(stamp, "OPEN");
            case VersionLabelled(_, var label, var version) -> heading.label(stamp, label, version);
            case LabelRemoved(_, var label) -> heading.removeLabel(stamp, label);
        }
    }

    private void draw(Stamp stamp, StatementEvent event) {
        var id = event.statementId();
        switch (event) {
            case ClaimAdded(_, _, var wording, var scope) ->
                say(stamp, id, wording, properties(StatementKind.CLAIM, scope, null));
            case EvidenceAdded(_, _, var wording, var scope) ->
                say(stamp, id, wording, properties(StatementKind.EVIDENCE, scope, null));
            case QuestionAsked(_, _, var wording, var scope, var about) -> {
                say(stamp, id, wording, properties(StatementKind.QUESTION, scope, about));
                askAbout(stamp, id, about);
            }
            case StatementReworded(_, var wording) -> statement(stamp, id).word(stamp, wording);
            case StatementAttributed attributed -> statement(stamp, id).attribute(stamp, attributed);
            case SourceCited(_, var sourceId, var source) ->
                statement(stamp, id).cite(stamp, sourceId, source);
            case SourceUncited(_, var sourceId) -> statement(stamp, id).uncite(stamp, sourceId);
            case BurdenPlaced _ -> statement(stamp, id).placeBurden(stamp);
            case BurdenLifted _ -> statement(stamp, id).liftBurden(stamp);
            case CriticalQuestionPosed posed -> statement(stamp, id).pose(stamp, posed);
            case StatementWithdrawn(_, var reason) -> statement(stamp, id).withdraw(stamp, reason);
            case StatementRestored _ -> statement(stamp, id).restore(stamp);
        }
    }

    private void draw(Stamp stamp, RelationEvent event) {
        var id = event.relationId().value();
        switch (event) {
            case RelationDrawn drawn -> {
                relations.put(id, RelationSketch.drawn(rows, stamp, drawn));
                heading.countRelation(stamp);
            }
            case PremiseAdded(_, var premise) -> relation(stamp, id).addPremise(stamp, premise);
            case PremiseRemoved(_, var premise) -> relation(stamp, id).removePremise(stamp, premise);
            case SchemeAssigned(_, var scheme) -> relation(stamp, id).follow(stamp, scheme, List.of());
            case SchemeApplied(_, var scheme, var slots) -> relation(stamp, id).follow(stamp, scheme, slots);
            case SupportRead(_, var reading) -> relation(stamp, id).read(stamp, reading);
            case RelationWithdrawn(_, var reason) -> relation(stamp, id).withdraw(stamp, reason);
            case RelationRestored _ -> relation(stamp, id).restore(stamp);
        }
    }

    private StanceSketch sketch(StanceEvent event) {
        return stances.computeIfAbsent(event.stanceId(), id -> StanceSketch.found(rows, found.stance(id)));
    }

    private void draw(Stamp stamp, StanceEvent event) {
        var stance = sketch(event);
        switch (event) {
            case StanceTaken taken -> stance.take(stamp, taken);
            case StanceWithdrawn withdrawn -> stance.withdraw(stamp, withdrawn);
        }
    }

    private void draw(Stamp stamp, OriginEvent event) {
        var origin = origins.computeIfAbsent(event.originId(),
                id -> OriginSketch.found(rows, found.origin(id)));
        switch (event) {
            case OriginRecorded recorded -> origin.record(stamp, recorded);
            case OriginForgotten forgotten -> origin.forget(stamp, forgotten);
        }
    }

    /// A charge is drawn as what it says and what that rests on, by events of their own.
    private void draw(Stamp stamp, SpeechEvent event) {
        switch (event) {
            case LocutionRecorded recorded ->
                statement(stamp, event.statementId()).speak(stamp, recorded);
            case ChargeRaised _ -> statement(stamp, event.statementId());
            case ChargeAnswered _ -> statement(stamp, event.statementId());
        }
    }

    private void say(Stamp stamp, StatementId id, Wording wording, Map<String, Object> properties) {
        var statement = StatementSketch.added(rows, id, stamp, properties);
        statement.word(stamp, wording);
        statements.put(id.value(), statement);
        heading.countStatement(stamp);
    }

    private static Map<String, Object> properties(StatementKind kind, Scope scope, @Nullable Subject about) {
        return Map.of("kind", kind.name(), "scopeTime", scope.time(), "scopePlace", scope.place(),
                "scopeAssumption", scope.assumption(), "aboutKind", about == null ? "" : about.kind().name(),
                "aboutId", about == null ? "" : about.id().toString());
    }

    private void askAbout(Stamp stamp, StatementId id, @Nullable Subject about) {
        if (about != null) {
            var link = switch (about.kind()) {
                case STATEMENT -> Kind.QUESTION_ON_STATEMENT;
                case RELATION -> Kind.QUESTION_ON_RELATION;
            };
            rows.add(link, Map.of("subject", id.toString(), "about", about.id().toString(), "debateId",
                    stamp.debateId().toString()));
        }
    }

    private StatementSketch statement(Stamp stamp, StatementId id) {
        return statements.computeIfAbsent(id.value(),
                key -> StatementSketch.found(rows, found.statement(stamp.debateId(), key)));
    }

    private RelationSketch relation(Stamp stamp, UUID id) {
        return relations.computeIfAbsent(id,
                key -> RelationSketch.found(rows, found.relation(stamp.debateId(), key)));
    }
}
