package dev.rejoinder.domain.speech;

/// How a charge can be answered.
public enum Answer {
    /// The speaker takes back one of the things they are on record with.
    RETRACTED("has retracted"),
    /// There is a difference that matters, so that there is no clash.
    DISTINGUISHED("makes a distinction"),
    /// The speaker did not say or do it.
    DENIED("denies"),
    /// The clash is granted: the speaker has changed their mind.
    ACCEPTED("has changed their mind on");

    private final String verb;

    Answer(String verb) {
        this.verb = verb;
    }

    /// What the speaker does, as the verb of a sentence.
    public String verb() {
        return verb;
    }

    /// Whether the speaker is bound no longer to what the answer speaks of.
    public boolean releases() {
        return this == RETRACTED || this == ACCEPTED;
    }
}
