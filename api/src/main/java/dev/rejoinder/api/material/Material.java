package dev.rejoinder.api.material;

import java.util.Optional;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.Losses;

/// What a document brings.
public interface Material {

    /// How many statements it holds.
    int statements();

    /// How many relations it holds.
    int relations();

    /// What it calls itself; empty when it does not say.
    String title();

    /// What it says of itself; empty when it does not.
    String description();

    /// The debate that it belongs to and no other; empty when it can go anywhere.
    Optional<DebateId> debate();

    /// What has to be done for it to be in the debate. Notes in the losses what cannot be.
    ///
    /// @throws dev.rejoinder.api.refusal.BadRequest when it cannot be in this debate
    Work work(Site site, Losses losses);
}
