package dev.rejoinder.domain.layout;

/// How a statement fills its box: lines of text, and a foot below them for what is to be said about it.
public final class Card {

    /// Between the border and what is in the box.
    public static final int PADDING = 12;

    /// The height of the foot, with the room above it.
    public static final int FOOT = 20;

    private Card() {}

    /// How high a box with so many lines is.
    public static int height(int lines) {
        return 2 * PADDING + lines * Typesetting.LEADING + FOOT;
    }
}
