package dev.rejoinder.projections.neighbourhood;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.projections.lists.Pin;

/// What to look for: how far around the centre, which way, over which kinds of relations (none named: all),
/// and how many statements and relations at most.
public record Surroundings(Pin centre, int depth, Direction direction, @Nullable List<RelationKind> kinds,
        int limit) {

    /// Which way to follow relations.
    public enum Direction {
        /// From a target to what bears on it.
        IN,
        /// From a premise to what it bears on.
        OUT,
        /// Both ways.
        BOTH
    }

    boolean inward() {
        return direction != Direction.OUT;
    }

    boolean outward() {
        return direction != Direction.IN;
    }

    List<String> kindNames() {
        return kinds == null ? List.of() : kinds.stream().map(Enum::name).toList();
    }
}
