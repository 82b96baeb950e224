package dev.rejoinder.projections.snapshot;

import java.util.Map;

/// More was asked for than is held in memory at once. This is an answer, so it carries no stack trace.
public final class Oversize extends RuntimeException {

    private final String sentence;

    private final transient Map<String, Object> facts;

    /// Refuses with a whole sentence and the numbers in it.
    public Oversize(String sentence, Map<String, Object> facts) {
        super(sentence, null, false, false);
        this.sentence = sentence;
        this.facts = facts;
    }

    /// What was asked for and how much is allowed.
    public String sentence() {
        return sentence;
    }

    /// The numbers.
    public Map<String, Object> facts() {
        return facts;
    }
}
