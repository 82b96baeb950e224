package dev.rejoinder.domain.interchange.svg;

import dev.rejoinder.domain.layout.Direction;
import dev.rejoinder.domain.layout.MapLayout;
import dev.rejoinder.domain.layout.Point;

/// The lines of a drawing as paths of SVG. Across is along the rows of arguments, deep is away from what they bear
/// on.
final class Lines {

    static final double RADIUS = 8;

    private static final double BEND_LEAST = 24;

    private static final double BEND_MOST = 140;

    private static final double ASIDE = 0.3;

    private final Direction direction;

    Lines(Direction direction) {
        this.direction = direction;
    }

    /// From below to above: straight if there is nothing to bend for.
    String up(Point from, Point to) {
        var line = new Markup().add("M").add(from);
        if (across(from) == across(to)) {
            return line.add("L").add(to).toString();
        }
        var middle = (deep(from) + deep(to)) / 2;
        return line.add("C").add(at(across(from), middle)).add(" ").add(at(across(to), middle)).add(" ")
                .add(to).toString();
    }

    /// Up to the depth of a point, and from the side into it.
    String aside(Point from, Point to) {
        return new Markup().add("M").add(from).add("Q").add(at(across(from), deep(to))).add(" ").add(to)
                .toString();
    }

    /// From a box to a point elsewhere, which it comes to from below.
    String over(MapLayout layout, int box, Point to) {
        var middle = layout.middle(box);
        var halfDepth = (direction == Direction.DOWN ? layout.height(box) : layout.width(box)) / 2;
        var breadth = direction == Direction.DOWN ? layout.width(box) : layout.height(box);
        var side = Math.signum(across(to) - across(middle)) * breadth * ASIDE;
        var isAbove = deep(to) < deep(middle);
        var start = at(across(middle) + side, deep(middle) + (isAbove ? -halfDepth : halfDepth));
        var way = Math.abs(across(to) - across(start)) + Math.abs(deep(to) - deep(start));
        var bend = Math.min(BEND_MOST, Math.max(BEND_LEAST, way / 3));
        return new Markup().add("M").add(start).add("C")
                .add(at(across(start), deep(start) + (isAbove ? -bend : bend))).add(" ")
                .add(at(across(to), deep(to) + bend)).add(" ").add(to).toString();
    }

    /// The point so much less deep.
    Point above(Point point, double distance) {
        return at(across(point), deep(point) - distance);
    }

    /// Whether two points are equally deep, and not the same.
    boolean isBeside(Point one, Point other) {
        return deep(one) == deep(other) && across(one) != across(other);
    }

    /// The middle of the edge of a box that its line leaves from.
    Point head(MapLayout layout, int box) {
        return direction == Direction.DOWN
                ? new Point(layout.x(box) + layout.width(box) / 2, layout.y(box))
                : new Point(layout.x(box), layout.y(box) + layout.height(box) / 2);
    }

    private double across(Point point) {
        return direction == Direction.DOWN ? point.x() : point.y();
    }

    private double deep(Point point) {
        return direction == Direction.DOWN ? point.y() : point.x();
    }

    private Point at(double across, double deep) {
        return direction == Direction.DOWN ? new Point(across, deep) : new Point(deep, across);
    }
}
