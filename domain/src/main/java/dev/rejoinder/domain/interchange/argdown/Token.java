package dev.rejoinder.domain.interchange.argdown;

/// A piece of an Argdown document, from one offset to before another.
///
/// @param image the piece as it is written
record Token(TokenKind kind, int start, int end, String image) {

    /// Whether it is of this kind.
    boolean is(TokenKind other) {
        return kind == other;
    }
}
