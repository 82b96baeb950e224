package dev.rejoinder.domain.commitment;

/// Whether a speaker is for something or against it.
public enum Sign {
    FOR, AGAINST;

    Sign opposite() {
        return this == FOR ? AGAINST : FOR;
    }
}
