package dev.rejoinder.domain.layout;

/// What an element is in the drawing, as a number for columns of them.
final class Role {

    /// A statement that hangs below nothing.
    static final byte THESIS = 0;

    /// A statement that hangs below a relation that it is a premise of.
    static final byte PREMISE = 1;

    /// A statement that hangs below what it asks about.
    static final byte QUESTION = 2;

    /// A relation, which is a point.
    static final byte RELATION = 3;

    private Role() {}
}
