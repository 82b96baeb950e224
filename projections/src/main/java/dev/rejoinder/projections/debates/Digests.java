package dev.rejoinder.projections.debates;

import dev.rejoinder.domain.debate.DebateId;

/// Fingerprints of what the graph holds of a debate, to compare two graphs by.
public interface Digests {

    /// The fingerprint of a debate; equal exactly when everything the graph holds of it is.
    String of(DebateId debateId);
}
