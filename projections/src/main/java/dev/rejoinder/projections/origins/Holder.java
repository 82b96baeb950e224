package dev.rejoinder.projections.origins;

import java.util.UUID;

/// A debate, or a statement or relation of it, as it stood at a version of the debate.
public record Holder(UUID debateId, UUID id, long version) {}
