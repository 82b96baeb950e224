package dev.rejoinder.projections.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.statements.ChallengeView;
import dev.rejoinder.projections.statements.SourceView;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.statements.StatementView.ScopeView;
import dev.rejoinder.projections.statements.WithdrawalView;

/// A statement in a snapshot: what it says, with identifiers where a view leads further.
public record SnapshotStatement(Origin origin, Wording wording, @Nullable WithdrawalView withdrawal,
        List<SourceView> sources, @Nullable SnapshotAttribution attribution, boolean needsSupport,
        StanceCounts stances, @Nullable ChallengeView challenge) {

    /// What was settled when the statement was added.
    public record Origin(UUID id, long since, StatementKind kind, ScopeView scope, @Nullable Subject about,
            Instant addedAt, String addedBy) {}

    /// The statement that a view shows, and who holds what of it.
    public static SnapshotStatement of(StatementView view, StanceCounts stances) {
        return new SnapshotStatement(
                new Origin(view.id(), view.since(), view.kind(), view.scope(), view.about(), view.addedAt(),
                        view.addedBy()),
                new Wording(view.text(), view.language()), view.withdrawal(), view.sources(),
                SnapshotAttribution.of(view.attribution()), view.needsSupport(), stances,
                view.challenge());
    }

    /// The view that shows the statement.
    public StatementView view(UUID debateId, long version) {
        return new StatementView(id(), debateId, version, since(), kind(), text(), language(), scope(),
                addedAt(), addedBy(), withdrawal, sources, attribution == null ? null : attribution.view(),
                about(), needsSupport, challenge);
    }

    static SnapshotStatement added(StatementId id, StatementKind kind, Wording wording, Stamp stamp) {
        return new SnapshotStatement(
                new Origin(id.value(), stamp.version(), kind, scope(Scope.ANY), null, stamp.occurredAt(),
                        stamp.participant()),
                wording, null, List.of(), null, false, StanceCounts.NONE, null);
    }

    SnapshotStatement within(Scope scope) {
        return with(new Origin(id(), since(), kind(), scope(scope), about(), addedAt(), addedBy()));
    }

    SnapshotStatement asking(@Nullable Subject subject) {
        return with(new Origin(id(), since(), kind(), scope(), subject, addedAt(), addedBy()));
    }

    private SnapshotStatement with(Origin other) {
        return new SnapshotStatement(other, wording, withdrawal, sources, attribution, needsSupport,
                stances, challenge);
    }

    private static ScopeView scope(Scope scope) {
        return new ScopeView(scope.time(), scope.place(), scope.assumption());
    }

    SnapshotStatement reading(Wording other) {
        return new SnapshotStatement(origin, other, withdrawal, sources, attribution, needsSupport,
                stances, challenge);
    }

    SnapshotStatement withdrawn(@Nullable WithdrawalView other) {
        return new SnapshotStatement(origin, wording, other, sources, attribution, needsSupport,
                stances, challenge);
    }

    SnapshotStatement attributed(SnapshotAttribution other) {
        return new SnapshotStatement(origin, wording, withdrawal, sources, other, needsSupport,
                stances, challenge);
    }

    SnapshotStatement citing(SourceId id, Source source, Stamp stamp) {
        var more = new ArrayList<>(sources);
        more.add(new SourceView(id.value(), source.url(), source.title(), source.quotation(),
                source.accessed(), stamp.occurredAt(), stamp.participant()));
        return new SnapshotStatement(origin, wording, withdrawal, List.copyOf(more), attribution,
                needsSupport,
                stances, challenge);
    }

    SnapshotStatement without(SourceId id) {
        var fewer = sources.stream().filter(source -> !source.id().equals(id.value())).toList();
        return new SnapshotStatement(origin, wording, withdrawal, fewer, attribution, needsSupport,
                stances, challenge);
    }

    SnapshotStatement needing(boolean support) {
        return new SnapshotStatement(origin, wording, withdrawal, sources, attribution, support, stances,
                challenge);
    }

    SnapshotStatement posing(ChallengeView question) {
        return new SnapshotStatement(origin, wording, withdrawal, sources, attribution, needsSupport, stances,
                question);
    }

    SnapshotStatement rated(StanceCounts other) {
        return new SnapshotStatement(origin, wording, withdrawal, sources, attribution, needsSupport, other,
                challenge);
    }

    /// The identifier.
    public UUID id() {
        return origin.id;
    }

    /// The version at which it was added.
    public long since() {
        return origin.since;
    }

    /// What it does.
    public StatementKind kind() {
        return origin.kind;
    }

    /// When, where and under which assumption it is meant to hold.
    public ScopeView scope() {
        return origin.scope;
    }

    /// What a question asks about.
    public @Nullable Subject about() {
        return origin.about;
    }

    /// When it was added.
    public Instant addedAt() {
        return origin.addedAt;
    }

    /// Who added it.
    public String addedBy() {
        return origin.addedBy;
    }

    /// What is said.
    public String text() {
        return wording.text();
    }

    /// The language of the wording; empty when nobody said.
    public String language() {
        return wording.language();
    }
}
