package dev.rejoinder.domain.debate;

/// A command that acts in one debate, and so is put in order with all others of that debate.
public interface DebateBound {

    /// Where the command acts.
    Address address();

    /// True for the one command that brings its debate into being.
    default boolean opensDebate() {
        return false;
    }

    /// True for what a closed debate still accepts.
    default boolean allowedWhenClosed() {
        return false;
    }
}
