package dev.rejoinder.projections.courses;

import java.util.List;

/// What became of a debate as a whole up to a version.
///
/// @param titles its titles, one after the other
/// @param closings when it was closed
/// @param labels the names of versions, those that were not removed
public record DebateCourse(List<Held> titles, List<Held> closings, List<NamedVersion> labels) {

    public DebateCourse {
        titles = List.copyOf(titles);
        closings = List.copyOf(closings);
        labels = List.copyOf(labels);
    }

    /// A name of a version that has not been removed.
    public record NamedVersion(String name, long version) {}
}
