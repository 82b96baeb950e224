package dev.rejoinder.projections.origins;

import java.util.UUID;

/// What something of a debate may be called in another system, at a version of the debate.
public record ForeignName(UUID debateId, long version, String system, String id) {}
