package dev.rejoinder.domain.interchange;

import java.util.stream.Stream;

/// A debate at one moment, as formats carry it. It can be gone through as often as needed, each time in the same order,
/// and need not be in memory: a stream reads on as it is consumed. Close the streams.
public interface ArgumentMap {

    /// What is known of the debate as a whole.
    MapHeading heading();

    /// The statements in the order in which they were said.
    Stream<MappedStatement> statements();

    /// The relations in the order in which they were drawn; each comes after the relation that it targets, if it
    /// targets one.
    Stream<MappedRelation> relations();

    /// What speakers did with statements, other than making them, in the order in which it was put on record.
    Stream<MappedLocution> locutions();
}
