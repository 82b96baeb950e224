package dev.rejoinder.domain.layout;

import java.util.ArrayList;
import java.util.List;

/// The rectangles that statements, or lines with all their bends, take.
record Boxes(String key, double left, double top, double right, double bottom) {

    private static final double HAIR = 1e-6;

    static List<Boxes> of(MapLayout layout) {
        var boxes = new ArrayList<Boxes>();
        for (var element = 0; element < layout.size(); element++) {
            if (layout.width(element) > 0) {
                boxes.add(new Boxes(layout.key(element), layout.x(element), layout.y(element),
                        layout.x(element) + layout.width(element), layout.y(element)
                                + layout.height(element)));
            }
        }
        return boxes;
    }

    /// The lines by which elements hang below others, and the rails.
    static List<Boxes> lines(MapLayout layout, Direction direction) {
        var lines = new ArrayList<Boxes>();
        for (var element = 0; element < layout.size(); element++) {
            if (layout.parent(element) != MapLayout.NONE) {
                lines.add(between("line " + layout.key(element), start(layout, element, direction),
                        layout.landing(element)));
            }
        }
        var rails = layout.rails();
        for (var rail = 0; rail < rails.length; rail += 4) {
            lines.add(between("rail", new Point(rails[rail], rails[rail + 1]),
                    new Point(rails[rail + 2], rails[rail + 3])));
        }
        return lines;
    }

    private static Point start(MapLayout layout, int element, Direction direction) {
        var radius = layout.width(element) > 0 ? 0 : Measures.RADIUS;
        return direction == Direction.DOWN
                ? new Point(layout.x(element) + layout.width(element) / 2, layout.y(element) - radius)
                : new Point(layout.x(element) - radius, layout.y(element) + layout.height(element) / 2);
    }

    private static Boxes between(String key, Point one, Point other) {
        return new Boxes(key, Math.min(one.x(), other.x()), Math.min(one.y(), other.y()),
                Math.max(one.x(), other.x()), Math.max(one.y(), other.y()));
    }

    boolean overlaps(Boxes other) {
        return !key.equals(other.key) && left + HAIR < other.right && other.left + HAIR < right
                && top + HAIR < other.bottom && other.top + HAIR < bottom;
    }
}
