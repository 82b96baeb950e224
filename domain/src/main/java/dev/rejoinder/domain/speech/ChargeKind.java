package dev.rejoinder.domain.speech;

import dev.rejoinder.domain.relation.Scheme;

/// What a speaker can be charged with.
public enum ChargeKind {
    /// Their words do not agree with their words.
    INCONSISTENT_COMMITMENT("inconsistent-commitment", 2, false),
    /// Their words do not agree with their deeds.
    TU_QUOQUE("tu-quoque", 1, true),
    /// They hold one case to a rule and not the other.
    DOUBLE_STANDARD("double-standard", 1, false),
    /// Their own situation is at odds with what they argue for.
    CIRCUMSTANTIAL("circumstantial-ad-hominem", 1, false),
    /// They stand to gain by what they argue for.
    BIAS("bias", 1, false);

    private final String scheme;

    private final int words;

    private final boolean deed;

    ChargeKind(String scheme, int words, boolean deed) {
        this.scheme = scheme;
        this.words = words;
        this.deed = deed;
    }

    /// The argument scheme that such a charge follows.
    public Scheme scheme() {
        return new Scheme(scheme);
    }

    /// How many things the speaker must be on record with, at least.
    int wordsNeeded() {
        return words;
    }

    /// Whether there must be a deed.
    boolean deedNeeded() {
        return deed;
    }
}
