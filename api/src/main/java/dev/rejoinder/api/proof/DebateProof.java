package dev.rejoinder.api.proof;

/// The link of one event in its debate's chain, and the chain's end.
record DebateProof(long version, String eventId, String before, String after, long headVersion,
        String head) {}
