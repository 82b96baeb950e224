package dev.rejoinder.projections.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.statements.WithdrawalView;

/// A relation in a snapshot, its premises and its target by their identifiers.
public record SnapshotRelation(Origin origin, String scheme, List<UUID> premises,
        @Nullable WithdrawalView withdrawal, @Nullable Reading reading, StanceCounts stances,
        List<Filling> slots) {

    /// What was settled when the relation was drawn.
    public record Origin(UUID id, long since, RelationKind kind, Subject target, Instant drawnAt,
            String drawnBy) {}

    /// The relation that a view shows, and who holds what of it.
    public static SnapshotRelation of(RelationView view, StanceCounts stances) {
        return new SnapshotRelation(
                new Origin(view.id(), view.since(), view.kind(), view.subject(), view.drawnAt(),
                        view.drawnBy()),
                view.scheme(), view.premiseIds(), view.withdrawal(), view.reading(), stances,
                view.slots());
    }

    /// The view that shows the relation, given whether it rests on something withdrawn.
    public RelationView view(UUID debateId, long version, boolean restsOnWithdrawn) {
        return new RelationView(id(), debateId, version, since(), kind(), scheme, premises, target(),
                restsOnWithdrawn, drawnAt(), drawnBy(), withdrawal, reading, slots);
    }

    static SnapshotRelation drawn(RelationDrawn event, List<UUID> premises, Stamp stamp) {
        var inference = event.inference();
        return new SnapshotRelation(
                new Origin(event.relationId().value(), stamp.version(), inference.kind(), inference.target(),
                        stamp.occurredAt(), stamp.participant()),
                event.scheme().value(), List.copyOf(premises), null,
                inference.kind() == RelationKind.SUPPORT ? Reading.PLAIN : null, StanceCounts.NONE,
                List.of());
    }

    SnapshotRelation following(String other, List<Filling> filled) {
        return new SnapshotRelation(origin, other, premises, withdrawal, reading, stances, filled);
    }

    SnapshotRelation withdrawn(@Nullable WithdrawalView other) {
        return new SnapshotRelation(origin, scheme, premises, other, reading, stances, slots);
    }

    SnapshotRelation read(Reading other) {
        return new SnapshotRelation(origin, scheme, premises, withdrawal, other, stances, slots);
    }

    SnapshotRelation rated(StanceCounts other) {
        return new SnapshotRelation(origin, scheme, premises, withdrawal, reading, other, slots);
    }

    SnapshotRelation with(UUID premise) {
        var more = new ArrayList<>(premises);
        more.add(premise);
        return new SnapshotRelation(origin, scheme, List.copyOf(more), withdrawal, reading, stances, slots);
    }

    SnapshotRelation without(UUID premise) {
        var fewer = premises.stream().filter(held -> !held.equals(premise)).toList();
        var kept = slots.stream().filter(slot -> !slot.premise().value().equals(premise)).toList();
        return new SnapshotRelation(origin, scheme, fewer, withdrawal, reading, stances, kept);
    }

    /// The identifier.
    public UUID id() {
        return origin.id;
    }

    /// The version at which it was drawn.
    public long since() {
        return origin.since;
    }

    /// How the premises bear on the target.
    public RelationKind kind() {
        return origin.kind;
    }

    /// What it bears on.
    public Subject target() {
        return origin.target;
    }

    /// When it was drawn.
    public Instant drawnAt() {
        return origin.drawnAt;
    }

    /// Who drew it.
    public String drawnBy() {
        return origin.drawnBy;
    }
}
