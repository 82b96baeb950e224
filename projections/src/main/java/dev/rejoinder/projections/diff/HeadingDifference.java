package dev.rejoinder.projections.diff;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.snapshot.SnapshotHeading;

/// What differs in what a debate is about and whether it accepts commands.
public record HeadingDifference(@Nullable SnapshotHeading before, @Nullable SnapshotHeading after,
        Causes causes) {

    /// The ways in which two headings can differ.
    public enum Kind {
        OPENED, UNOPENED, RETITLED, DESCRIBED, CLOSED, REOPENED
    }

    /// In which ways they differ.
    public Set<Kind> kinds() {
        if (before == null) {
            return EnumSet.of(Kind.OPENED);
        }
        return after == null ? EnumSet.of(Kind.UNOPENED) : kinds(before, after);
    }

    private static Set<Kind> kinds(SnapshotHeading was, SnapshotHeading is) {
        var kinds = EnumSet.noneOf(Kind.class);
        if (!was.title().equals(is.title())) {
            kinds.add(Kind.RETITLED);
        }
        if (!was.description().equals(is.description())) {
            kinds.add(Kind.DESCRIBED);
        }
        if (was.open() != is.open()) {
            kinds.add(is.open() ? Kind.REOPENED : Kind.CLOSED);
        }
        return kinds;
    }
}
