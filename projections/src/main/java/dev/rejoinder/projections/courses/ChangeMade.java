package dev.rejoinder.projections.courses;

import java.time.Instant;

/// One change of a debate, as short as it can be told.
///
/// @param type the type of its event, such as `statement.claim-added`
/// @param subject the identifier of the statement, the relation or the debate that it is about
public record ChangeMade(long version, Instant at, String type, String subject, String participant) {}
