package dev.rejoinder.domain.layout;

/// How a debate is to be laid out.
///
/// @param direction where arguments lie, seen from what they bear on
/// @param charactersPerLine about how many characters of a statement stand on a line, 10 to 200
/// @param linesMax how many lines a statement has at most, 1 to 100; what is longer ends with an ellipsis
public record LayoutOptions(Direction direction, int charactersPerLine, int linesMax) {

    /// Theses on top, 40 characters on a line, 8 lines at most.
    public static final LayoutOptions DEFAULT = new LayoutOptions(Direction.DOWN, 40, 8);

    public LayoutOptions {
        check("charactersPerLine", charactersPerLine, 10, 200);
        check("linesMax", linesMax, 1, 100);
    }

    /// The same, in this direction.
    public LayoutOptions facing(Direction other) {
        return new LayoutOptions(other, charactersPerLine, linesMax);
    }

    private static void check(String option, int value, int least, int most) {
        if (value < least || most < value) {
            throw new IllegalArgumentException(
                    "%s is %d, but must be from %d to %d".formatted(option, value, least, most));
        }
    }
}
