package dev.rejoinder.domain.commitment;

/// The ways in which a speaker's commitments can clash.
public enum Detector {
    /// They hold something and deny it, or hold two things that exclude each other.
    CONTRADICTION,
    /// They hold something, or argue for it, and argue against it elsewhere.
    ARGUES_BOTH_WAYS,
    /// They hold something and reject what it cannot hold without.
    REJECTED_CONSEQUENCE,
    /// They reject a step of an argument and take the same step from the same premise elsewhere.
    DOUBLE_STANDARD,
    /// They make a demand, and evidence says that they do the opposite.
    WORD_AGAINST_DEED,
    /// They took back what they held and hold the contrary now: they changed their mind.
    CHANGED_MIND,
    /// What clashes was said in passing, at least on one side.
    SAID_IN_PASSING;

    /// Whether somebody may be charged with it: nobody with having changed their mind, nor with what was said in
    /// passing.
    public boolean mayBecomeCharge() {
        return this != CHANGED_MIND && this != SAID_IN_PASSING;
    }

    /// Whether it is shown to the speaker only, and to nobody else unasked.
    public boolean isPrivate() {
        return this == SAID_IN_PASSING;
    }
}
