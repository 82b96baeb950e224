package dev.rejoinder.domain.layout;

import java.util.Arrays;

/// Reads off an arranged forest where every element lies, and where the lines between them end.
final class Placing {

    private static final int PORTS_MAX = 10;

    private final LayoutGraph graph;

    private final Forest forest;

    private final Skeleton skeleton;

    private final Packing packing;

    private final Measures measures;

    private final double[] at;

    private final double[] top;

    private final double[] landingAt;

    private final double[] landingDepth;

    private double[] rails = new double[0];

    private int railsSize;

    Placing(LayoutGraph graph, Forest forest, TidyTree tidy, Packing packing, Measures measures) {
        this.graph = graph;
        this.forest = forest;
        this.skeleton = tidy.skeleton();
        this.packing = packing;
        this.measures = measures;
        at = new double[graph.size()];
        top = new double[graph.size()];
        landingAt = new double[graph.size()];
        landingDepth = new double[graph.size()];
    }

    /// All places, turned as the options say.
    MapLayout layout() {
        for (var part = 0; part < skeleton.size(); part++) {
            place(part);
        }
        for (var index = 0; index < forest.alone().length; index++) {
            var element = forest.alone()[index];
            at[element] = packing.aloneAt(index);
            top[element] = packing.aloneTop(index);
        }
        for (var part = 0; part < skeleton.size(); part++) {
            if (skeleton.kind(part) == Skeleton.FAN || skeleton.kind(part) == Skeleton.POINT) {
                land(part);
            }
        }
        return new MapLayout(graph, places(), turned(Arrays.copyOf(rails, railsSize)),
                isDown()
                        ? new Point(packing.breadth(), packing.depth())
                        : new Point(packing.depth(), packing.breadth()));
    }

    private void place(int part) {
        if (skeleton.kind(part) == Skeleton.BOX || skeleton.kind(part) == Skeleton.POINT) {
            var element = forest.element(skeleton.rank(part));
            at[element] = packing.at(part);
            top[element] = packing.top(part)
                    + (skeleton.kind(part) == Skeleton.POINT ? Measures.RADIUS : 0);
        }
    }

    /// Decides where the lines from the children of a part end.
    private void land(int part) {
        var children = skeleton.end(part) - skeleton.first(part);
        if (skeleton.isBroken(part) || (skeleton.kind(part) == Skeleton.FAN && children > PORTS_MAX)) {
            landOnRail(part);
        } else if (skeleton.kind(part) == Skeleton.FAN) {
            landOnBox(part);
        } else {
            landOnPoint(part);
        }
    }

    private void landOnBox(int part) {
        var box = forest.element(skeleton.rank(part));
        var children = skeleton.end(part) - skeleton.first(part);
        var step = forest.breadth(box) / (children + 1);
        for (var index = 0; index < children; index++) {
            var element = forest.element(skeleton.rank(skeleton.first(part) + index));
            landingAt[element] = at[box] + (index + 1) * step - forest.breadth(box) / 2;
            landingDepth[element] = top[box] + forest.depth(box);
        }
    }

    /// Premises meet at the point of their relation; what bears on the relation ends beside it.
    private void landOnPoint(int part) {
        var point = forest.element(skeleton.rank(part));
        for (var child = skeleton.first(part); child < skeleton.end(part); child++) {
            var element = forest.element(skeleton.rank(child));
            var isPremise = forest.isPremise(skeleton.rank(child));
            var isBeside = !isPremise && at[element] - at[point] > Measures.RADIUS;
            var isBelow = !isPremise && !isBeside;
            landingAt[element] = at[point] + (isBeside ? Measures.RADIUS : 0);
            landingDepth[element] = top[point] + (isBelow ? Measures.RADIUS : 0);
        }
    }

    private void landOnRail(int part) {
        var owner = forest.element(skeleton.rank(part));
        var isPoint = skeleton.kind(part) == Skeleton.POINT;
        var depth =
                packing.top(part) + (isPoint ? 2 * Measures.RADIUS + measures.drop() / 2 : measures.rail());
        var from = at[owner];
        var to = at[owner];
        var end = depth;
        for (var child = skeleton.first(part); child < skeleton.end(part); child++) {
            if (skeleton.kind(child) == Skeleton.LANE) {
                end = packing.top(skeleton.first(child));
            } else {
                var element = forest.element(skeleton.rank(child));
                landingAt[element] = at[element];
                landingDepth[element] = depth;
                from = Math.min(from, at[element]);
                to = Math.max(to, at[element]);
            }
        }
        var start = packing.top(part) + (isPoint ? Measures.RADIUS : 0);
        rail(at[owner], start, at[owner], end);
        rail(from, depth, to, depth);
    }

    private void rail(double startAt, double startDepth, double endAt, double endDepth) {
        if (rails.length < railsSize + 4) {
            rails = Arrays.copyOf(rails, Math.max(16, 2 * rails.length));
        }
        rails[railsSize++] = startAt;
        rails[railsSize++] = startDepth;
        rails[railsSize++] = endAt;
        rails[railsSize++] = endDepth;
    }

    private Places places() {
        var places = new Places(at.length);
        for (var element = 0; element < at.length; element++) {
            var left = at[element] - forest.breadth(element) / 2;
            places.x[element] = isDown() ? left : top[element];
            places.y[element] = isDown() ? top[element] : left;
            places.width[element] = graph.width(element);
            places.height[element] = graph.height(element);
            places.landingX[element] = isDown() ? landingAt[element] : landingDepth[element];
            places.landingY[element] = isDown() ? landingDepth[element] : landingAt[element];
        }
        return places;
    }

    private boolean isDown() {
        return graph.direction() == Direction.DOWN;
    }

    private double[] turned(double[] lines) {
        for (var index = 0; !isDown() && index < lines.length; index += 2) {
            var swapped = lines[index];
            lines[index] = lines[index + 1];
            lines[index + 1] = swapped;
        }
        return lines;
    }
}
