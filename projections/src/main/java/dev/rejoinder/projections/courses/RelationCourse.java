package dev.rejoinder.projections.courses;

import java.util.List;

import dev.rejoinder.domain.relation.RelationKind;

/// What became of a relation up to a version.
///
/// @param target the statement or relation that it bears on
/// @param premises the statements that it rests on
/// @param schemes the schemes that it follows; an empty one where it follows none
/// @param withdrawals when it was withdrawn
public record RelationCourse(String id, RelationKind kind, long since, String target, List<Held> premises,
        List<Held> schemes, List<Held> withdrawals) {

    public RelationCourse {
        premises = List.copyOf(premises);
        schemes = List.copyOf(schemes);
        withdrawals = List.copyOf(withdrawals);
    }
}
