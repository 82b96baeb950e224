package dev.rejoinder.domain.speech;

/// What a speaker did with a statement, other than making it.
public enum Locution {
    /// Granted it, though it speaks against what they argue for.
    CONCEDED("conceded"),
    /// Said that it is not so.
    DENIED("denied"),
    /// Sided with it in passing, as in a vote.
    AGREED("sided with"),
    /// Sided against it in passing, as in a vote.
    DISAGREED("sided against"),
    /// Took back whatever they had said for or against it.
    RETRACTED("retracted"),
    /// Put another statement in its place.
    QUALIFIED("qualified"),
    /// Said that somebody else says so, which is no word of their own for it.
    REPORTED("reported");

    private final String verb;

    Locution(String verb) {
        this.verb = verb;
    }

    /// Whether it puts the speaker on record for or against the statement itself.
    public boolean binds() {
        return switch (this) {
            case CONCEDED, DENIED, AGREED, DISAGREED -> true;
            case RETRACTED, QUALIFIED, REPORTED -> false;
        };
    }

    /// What the speaker did, as the verb of a sentence whose object is the statement.
    public String verb() {
        return verb;
    }
}
