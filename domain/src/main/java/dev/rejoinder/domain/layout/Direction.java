package dev.rejoinder.domain.layout;

/// Where arguments lie, seen from what they bear on.
public enum Direction {
    /// Below it: theses are on top.
    DOWN,
    /// To the right of it: theses are on the left.
    RIGHT
}
