package dev.rejoinder.projections.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.snapshot.SnapshotRelation;
import dev.rejoinder.projections.snapshot.SnapshotStatement;

/// Puts a diff together from what was touched between two moments, and leaves out what came to nothing.
public final class Comparison {

    private final UUID debateId;

    private final DiffEnd from;

    private final DiffEnd to;

    private @Nullable HeadingDifference heading;

    private final List<StatementDifference> statements = new ArrayList<>();

    private final List<RelationDifference> relations = new ArrayList<>();

    /// Compares these two moments of a debate.
    public Comparison(UUID debateId, DiffEnd from, DiffEnd to) {
        this.debateId = debateId;
        this.from = from;
        this.to = to;
    }

    /// Takes in that something happened to the debate itself.
    public void heading(Causes causes) {
        if (!Objects.equals(from.heading(), to.heading())) {
            heading = new HeadingDifference(from.heading(), to.heading(), causes);
        }
    }

    /// Takes in that something happened to a statement.
    public void statement(@Nullable SnapshotStatement before, @Nullable SnapshotStatement after,
            Causes causes) {
        if (!Objects.equals(before, after)) {
            statements.add(new StatementDifference(before, after, from.version() <= to.version(), causes));
        }
    }

    /// Takes in that something happened to a relation.
    public void relation(@Nullable SnapshotRelation before, @Nullable SnapshotRelation after, Causes causes) {
        if (!Objects.equals(before, after)) {
            relations.add(new RelationDifference(before, after, causes));
        }
    }

    /// What all of it comes to.
    public DebateDiff finish() {
        return new DebateDiff(debateId, from, to, heading,
                sorted(statements, Comparator.comparingLong(StatementDifference::since)),
                sorted(relations, Comparator.comparingLong(RelationDifference::since)));
    }

    private static <T> List<T> sorted(List<T> entries, Comparator<T> order) {
        return entries.stream().sorted(order).toList();
    }
}
