package dev.rejoinder.domain.layout;

/// The distances of a drawing, in its units. Breadth is measured along the rows of arguments, depth from what they
/// bear on to them.
///
/// @param gap between two boxes of a row
/// @param fan from a box to its arguments, crossed by their lines
/// @param rail from a box to the rail on which many arguments hang
/// @param drop from the point of a relation to its premises
/// @param foot of free room after a box without arguments
/// @param narrowest how broad a row may be at least before it is broken
/// @param shape how many times as broad as deep a drawing of many rows is meant to be
record Measures(double gap, double fan, double rail, double drop, double foot, double narrowest,
        double shape) {

    /// Half of the room that the point of a relation takes.
    static final double RADIUS = 8;

    /// Half of the room that is kept free along the row for the point of a relation.
    static final double ASIDE = 14;

    /// The breadth of the lane by which the further rows of a wide family are reached.
    static final double LANE = 28;

    /// Between two trees.
    static final double BETWEEN = 40;

    static Measures of(Direction direction) {
        return switch (direction) {
            case DOWN -> new Measures(24, 44, 16, 24, 20, 4000, 3);
            case RIGHT -> new Measures(16, 56, 20, 30, 24, 2400, 1);
        };
    }

    /// From a box to the boxes of its arguments.
    double level() {
        return fan + 2 * RADIUS + drop;
    }

    /// How broad a row may be in a drawing of so much area. It grows in steps, one whenever the area has doubled,
    /// so that rows are seldom broken anew while a debate grows.
    double breadth(double area) {
        var square = narrowest * narrowest;
        while (square < area * shape) {
            square *= 2;
        }
        return Math.sqrt(square);
    }
}
