package dev.rejoinder.projections.debates;

import dev.rejoinder.domain.debate.DebateId;

/// Fingerprints of what the graph holds of a debate, to compare two graphs by.
public interface Digests {

    /// The fingerprint of a debate at a version that the graph has reached; equal exactly when everything the graph
    /// holds of it up to then is.
    String at(DebateId debateId, long version);
}
