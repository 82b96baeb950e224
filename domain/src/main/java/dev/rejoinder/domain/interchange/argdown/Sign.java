package dev.rejoinder.domain.interchange.argdown;

/// How a line bears on the line that it belongs to.
enum Sign {
    /// It supports that line.
    SUPPORTS("+", "<+", Bearing.SUPPORT, false),
    /// That line supports it.
    SUPPORTED("+>", "+>", Bearing.SUPPORT, true),
    /// It attacks that line.
    ATTACKS("-", "<-", Bearing.ATTACK, false),
    /// That line attacks it.
    ATTACKED("->", "->", Bearing.ATTACK, true),
    /// It undercuts that line.
    UNDERCUTS("_", "<_", Bearing.UNDERCUT, false),
    /// That line undercuts it.
    UNDERCUT("_>", "_>", Bearing.UNDERCUT, true),
    /// It contradicts that line, and that line it.
    CONTRADICTS("><", "><", Bearing.CONTRADICTORY, true);

    private final String mark;

    private final String arrow;

    private final Bearing bearing;

    private final boolean outgoing;

    Sign(String mark, String arrow, Bearing bearing, boolean outgoing) {
        this.mark = mark;
        this.arrow = arrow;
        this.bearing = bearing;
        this.outgoing = outgoing;
    }

    /// How the one bears on the other.
    Bearing bearing() {
        return bearing;
    }

    /// Whether it goes from the line that it belongs to, rather than to it.
    boolean outgoing() {
        return outgoing;
    }

    /// The sign that is written so.
    static Sign of(String image) {
        for (var sign : values()) {
            if (image.equals(sign.mark) || image.equals(sign.arrow)) {
                return sign;
            }
        }
        throw new IllegalArgumentException(image);
    }

    /// How many characters the sign has that is written at the place, 0 where there is none.
    static int length(String text, int place) {
        var second = Characters.at(text, place + 1);
        return switch (Characters.at(text, place)) {
            case '+', '-' -> second == '>' ? 2 : 1;
            case '<' -> second == '+' || second == '-' || second == '_' ? 2 : 0;
            case '>' -> second == '<' ? 2 : 0;
            case '_' -> second == '>' ? 2 : Characters.isSpace(second) ? 1 : 0;
            default -> 0;
        };
    }
}
