package dev.rejoinder.projections.diff;

import java.util.Map;
import java.util.UUID;

/// The graph does not hold a debate up to a version just now; it may a little later. This is an answer, so it carries
/// no stack trace.
public final class NotHeld extends RuntimeException {

    private final long have;

    private final long want;

    private final String sentence;

    NotHeld(UUID debateId, long have, long want) {
        this("The graph holds debate %s up to version %d just now; version %d was asked for"
                .formatted(debateId, have, want), have, want);
    }

    private NotHeld(String sentence, long have, long want) {
        super(sentence, null, false, false);
        this.sentence = sentence;
        this.have = have;
        this.want = want;
    }

    /// What is missing.
    public String sentence() {
        return sentence;
    }

    /// How far the graph is and how far it should be.
    public Map<String, Object> facts() {
        return Map.of("have", have, "want", want);
    }
}
