package dev.rejoinder.projections.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.snapshot.SnapshotStatement;
import dev.rejoinder.projections.statements.SourceView;

/// What differs in one statement. `forward` says whether the moment before is the earlier one.
public record StatementDifference(@Nullable SnapshotStatement before, @Nullable SnapshotStatement after,
        boolean forward, Causes causes) {

    /// The ways in which a statement can differ.
    public enum Kind {
        ADDED, REMOVED, WITHDRAWN, RESTORED, WITHDRAWN_AGAIN, REWORDED, REATTRIBUTED, SOURCE_CITED, //
        SOURCE_UNCITED, BURDEN_PLACED, BURDEN_LIFTED, STANCES_CHANGED, QUESTION_POSED, QUESTION_UNPOSED
    }

    /// The statement's identifier.
    public UUID id() {
        return present().id();
    }

    /// The version at which it was added.
    long since() {
        return present().since();
    }

    private SnapshotStatement present() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /// In which ways it differs.
    public Set<Kind> kinds() {
        if (before == null) {
            return EnumSet.of(Kind.ADDED);
        }
        return after == null ? EnumSet.of(Kind.REMOVED) : kinds(before, after);
    }

    private static Set<Kind> kinds(SnapshotStatement was, SnapshotStatement is) {
        var kinds = EnumSet.noneOf(Kind.class);
        switch (Turn.between(was.withdrawal(), is.withdrawal())) {
            case NONE -> {
            }
            case WITHDRAWN -> kinds.add(Kind.WITHDRAWN);
            case RESTORED -> kinds.add(Kind.RESTORED);
            case WITHDRAWN_AGAIN -> kinds.add(Kind.WITHDRAWN_AGAIN);
        }
        add(kinds, Kind.REWORDED, !was.wording().equals(is.wording()));
        add(kinds, Kind.REATTRIBUTED, !Objects.equals(was.attribution(), is.attribution()));
        add(kinds, Kind.SOURCE_CITED, !was.sources().containsAll(is.sources()));
        add(kinds, Kind.SOURCE_UNCITED, !is.sources().containsAll(was.sources()));
        add(kinds, Kind.BURDEN_PLACED, is.needsSupport() && !was.needsSupport());
        add(kinds, Kind.BURDEN_LIFTED, was.needsSupport() && !is.needsSupport());
        add(kinds, Kind.STANCES_CHANGED, !was.stances().equals(is.stances()));
        add(kinds, Kind.QUESTION_POSED, was.challenge() == null && is.challenge() != null);
        add(kinds, Kind.QUESTION_UNPOSED, was.challenge() != null && is.challenge() == null);
        return kinds;
    }

    private static void add(Set<Kind> kinds, Kind kind, boolean differs) {
        if (differs) {
            kinds.add(kind);
        }
    }

    /// The words kept, removed and added; none where there is but one wording.
    public List<TextRun> rewording() {
        if (before == null || after == null || before.wording().equals(after.wording())) {
            return List.of();
        }
        return forward
                ? Rewording.runs(before.wording(), after.wording())
                : Runs.mirrored(Rewording.runs(after.wording(), before.wording()));
    }

    /// The sources that it has after and did not have before.
    public List<SourceView> cited() {
        return missing(before, after);
    }

    /// The sources that it had before and does not have after.
    public List<SourceView> uncited() {
        return missing(after, before);
    }

    private static List<SourceView> missing(@Nullable SnapshotStatement from,
            @Nullable SnapshotStatement of) {
        return from == null || of == null
                ? List.of()
                : of.sources().stream().filter(source -> !from.sources().contains(source)).toList();
    }
}
