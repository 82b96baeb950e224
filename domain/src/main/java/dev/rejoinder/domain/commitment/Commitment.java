package dev.rejoinder.domain.commitment;

/// A tenet and the versions of the debate from and until which it was held; `takenBack` when it ended because the
/// speaker retracted or qualified what it came from.
public record Commitment(Tenet tenet, long from, long until, boolean takenBack) {

    /// The end of what is still held.
    public static final long OPEN = Long.MAX_VALUE;

    /// Whether it is held at this version.
    public boolean heldAt(long version) {
        return from <= version && version < until;
    }

    /// The same as it looked at this version.
    Commitment asOf(long version) {
        return until > version ? new Commitment(tenet, from, OPEN, false) : this;
    }
}
