package dev.rejoinder.projections.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.snapshot.SnapshotRelation;

/// What differs in one relation.
public record RelationDifference(@Nullable SnapshotRelation before, @Nullable SnapshotRelation after,
        Causes causes) {

    /// The ways in which a relation can differ.
    public enum Kind {
        ADDED, REMOVED, WITHDRAWN, RESTORED, WITHDRAWN_AGAIN, PREMISES_CHANGED, SCHEME_CHANGED, //
        READING_CHANGED, STANCES_CHANGED
    }

    /// The relation's identifier.
    public UUID id() {
        return present().id();
    }

    /// The version at which it was drawn.
    long since() {
        return present().since();
    }

    private SnapshotRelation present() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /// In which ways it differs.
    public Set<Kind> kinds() {
        if (before == null) {
            return EnumSet.of(Kind.ADDED);
        }
        return after == null ? EnumSet.of(Kind.REMOVED) : kinds(before, after);
    }

    private static Set<Kind> kinds(SnapshotRelation was, SnapshotRelation is) {
        var kinds = EnumSet.noneOf(Kind.class);
        switch (Turn.between(was.withdrawal(), is.withdrawal())) {
            case NONE -> {
            }
            case WITHDRAWN -> kinds.add(Kind.WITHDRAWN);
            case RESTORED -> kinds.add(Kind.RESTORED);
            case WITHDRAWN_AGAIN -> kinds.add(Kind.WITHDRAWN_AGAIN);
        }
        add(kinds, Kind.PREMISES_CHANGED, !was.premises().equals(is.premises()));
        add(kinds, Kind.SCHEME_CHANGED, !was.scheme().equals(is.scheme())
                || !was.slots().equals(is.slots()));
        add(kinds, Kind.READING_CHANGED, was.reading() != is.reading());
        add(kinds, Kind.STANCES_CHANGED, !was.stances().equals(is.stances()));
        return kinds;
    }

    private static void add(Set<Kind> kinds, Kind kind, boolean differs) {
        if (differs) {
            kinds.add(kind);
        }
    }

    /// The premises that it has after and did not have before.
    public List<UUID> premisesAdded() {
        return missing(before, after);
    }

    /// The premises that it had before and does not have after.
    public List<UUID> premisesRemoved() {
        return missing(after, before);
    }

    private static List<UUID> missing(@Nullable SnapshotRelation from, @Nullable SnapshotRelation of) {
        return from == null || of == null
                ? List.of()
                : of.premises().stream().filter(premise -> !from.premises().contains(premise)).toList();
    }
}
