package dev.rejoinder.api.whatif;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.change.Finders;
import dev.rejoinder.api.change.SupposedChanges;
import dev.rejoinder.api.refusal.UserError;
import dev.rejoinder.api.trial.Witness;
import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.changes.Describer;
import dev.rejoinder.projections.diff.Causes;
import dev.rejoinder.projections.diff.Comparison;
import dev.rejoinder.projections.diff.DebateDiff;
import dev.rejoinder.projections.diff.DiffEnd;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.snapshot.Fold;
import dev.rejoinder.projections.snapshot.Snapshot;
import dev.rejoinder.projections.snapshot.SnapshotRelation;
import dev.rejoinder.projections.snapshot.SnapshotStatement;
import dev.rejoinder.projections.statements.StatementView;

/// Notes the changes that are tried, says each in a sentence, and tells in the end what came of them all.
final class Supposition implements Witness {

    private final Fold fold;

    private final Snapshot base;

    private final Describer describer;

    private final SupposedChanges supposed;

    private final Map<UUID, List<ChangeView>> changes = new LinkedHashMap<>();

    private @Nullable SnapshotStatement statementBefore;

    private @Nullable SnapshotRelation relationBefore;

    Supposition(Fold fold, Describer describer, SupposedChanges supposed) {
        this.fold = fold;
        this.base = fold.snapshot();
        this.describer = describer;
        this.supposed = supposed;
    }

    @Override
    public void expect(RejoinderEvent event) {
        var subject = switch (event) {
            case StatementEvent happening -> happening.statementId().value();
            case RelationEvent happening -> happening.relationId().value();
            case StanceEvent happening -> happening.subject().id();
            case OriginEvent happening -> happening.holder();
            case SpeechEvent happening -> happening.statementId().value();
            default -> base.debateId();
        };
        statementBefore = fold.statement(subject);
        relationBefore = fold.relation(subject);
    }

    @Override
    public void see(RejoinderEvent event, Stamp stamp) {
        var change = ChangeView.of(stamp, event, describer.describe(event));
        changes.computeIfAbsent(change.subjectId(), _ -> new ArrayList<>()).add(change);
        supposed.add(change, event, new Finders(this::statements, this::relations));
    }

    /// The statements at the version reached, or at the one before: only what the last event happened to differs.
    private Map<Pin, StatementView> statements(List<Pin> pins) {
        var found = new HashMap<Pin, StatementView>();
        for (var pin : pins) {
            var now = fold.statement(pin.id());
            var then = pin.version() < fold.version() && touchedLast(pin.id()) ? statementBefore : now;
            if (then != null) {
                found.put(pin, then.view(base.debateId(), pin.version()));
            }
        }
        return found;
    }

    private Map<Pin, RelationView> relations(List<Pin> pins) {
        var found = new HashMap<Pin, RelationView>();
        for (var pin : pins) {
            var now = fold.relation(pin.id());
            var then = pin.version() < fold.version() && touchedLast(pin.id()) ? relationBefore : now;
            if (then != null) {
                found.put(pin, then.view(base.debateId(), pin.version(), fold.restsOnWithdrawn(then)));
            }
        }
        return found;
    }

    private boolean touchedLast(UUID subject) {
        return changes.getOrDefault(subject, List.of()).stream()
                .anyMatch(change -> change.version() == fold.version());
    }

    /// What came of the changes so far, and why the next one was refused, if one was.
    WhatIf told(int accepted, List<UserError> errors) {
        return new WhatIf(accepted, fold.snapshot(), diff(), errors);
    }

    private DebateDiff diff() {
        var statements = base.statements().stream().filter(each -> changes.containsKey(each.id()))
                .collect(toMap(SnapshotStatement::id, each -> each));
        var relations = base.relations().stream().filter(each -> changes.containsKey(each.id()))
                .collect(toMap(SnapshotRelation::id, each -> each));
        var comparison = new Comparison(base.debateId(), end(base), end(fold.snapshot()));
        changes.forEach((id, causes) -> {
            comparison.statement(statements.get(id), fold.statement(id), Causes.supposed(causes));
            comparison.relation(relations.get(id), fold.relation(id), Causes.supposed(causes));
            if (id.equals(base.debateId())) {
                comparison.heading(Causes.supposed(causes));
            }
        });
        return comparison.finish();
    }

    private static DiffEnd end(Snapshot snapshot) {
        return new DiffEnd(snapshot.version(), snapshot.at(), snapshot.heading());
    }
}
