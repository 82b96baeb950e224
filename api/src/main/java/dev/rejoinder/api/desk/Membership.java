package dev.rejoinder.api.desk;

import java.util.Optional;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateId;

/// Knows where everything that was ever said belongs, as soon as it is said.
public interface Membership {

    /// The debate of a statement or relation; empty when there is no such thing.
    Optional<DebateId> debateOf(UUID subject);
}
