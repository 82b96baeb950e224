package dev.rejoinder.projections.courses;

import java.util.List;

import dev.rejoinder.domain.statement.StatementKind;

/// What became of a statement up to a version.
///
/// @param about what a question asks about, a statement or a relation; empty where there is no such thing
/// @param wordings its texts, one after the other
/// @param speakers the names of those who said it
/// @param withdrawals when it was withdrawn
public record StatementCourse(String id, StatementKind kind, long since, String about, List<Held> wordings,
        List<Held> speakers, List<Held> withdrawals) {

    public StatementCourse {
        wordings = List.copyOf(wordings);
        speakers = List.copyOf(speakers);
        withdrawals = List.copyOf(withdrawals);
    }
}
