package dev.rejoinder.projections.neighbourhood;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.projections.graph.Row;

/// A relation met on the way, with its ends; an end is a statement or a relation and the version that made
/// it.
record Sighting(End relation, End target, List<End> premises) {

    record End(Subject subject, long since) {

        static End of(Subject.Kind kind, Row row) {
            return new End(new Subject(kind, row.id("id")), row.number("since"));
        }

        UUID id() {
            return subject.id();
        }
    }

    static Sighting of(Row row) {
        return new Sighting(End.of(Subject.Kind.RELATION, row.row("relation")),
                End.of(Subject.Kind.valueOf(row.text("targetKind")), row.row("target")),
                row.rows("premises").stream().map(end -> End.of(Subject.Kind.STATEMENT, end)).toList());
    }

    /// The relation and everything it joins.
    Stream<End> ends() {
        return Stream.concat(Stream.of(relation, target), premises.stream());
    }

    /// Those of its ends from which the way leads on.
    Stream<End> onward(Surroundings surroundings) {
        return switch (surroundings.direction()) {
            case IN -> Stream.concat(Stream.of(relation), premises.stream());
            case OUT -> Stream.of(target);
            case BOTH -> ends();
        };
    }
}
