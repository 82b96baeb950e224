package dev.rejoinder.domain.layout;

/// Which families are broken into rows, because a tree would be too broad otherwise. How broad a tree may be
/// depends on the area of all that is in it; where a family and all below it fit into that, nothing is broken. Rows
/// are filled in order, each as full as it may be.
final class Rows {

    private final Forest forest;

    private final Measures measures;

    private final double[] breadths;

    private final double[] depths;

    private final double[] rowDepths;

    private final boolean[] begins;

    private final double[] most;

    private int breaks;

    /// No family is broken.
    Rows(Forest forest, Measures measures) {
        this.forest = forest;
        this.measures = measures;
        breadths = new double[forest.size()];
        depths = new double[forest.size()];
        rowDepths = new double[forest.size()];
        begins = new boolean[forest.size()];
        most = new double[forest.size()];
    }

    /// Families are broken where trees that were arranged without any breaks are too broad.
    Rows(Forest forest, Measures measures, TidyTree unbroken) {
        this(forest, measures);
        measureBreadths(unbroken);
        measureTrees();
        for (var rank = forest.size() - 1; rank >= 0; rank--) {
            measureDepth(rank);
        }
    }

    private void measureBreadths(TidyTree unbroken) {
        var skeleton = unbroken.skeleton();
        var lefts = new double[skeleton.size()];
        var rights = new double[skeleton.size()];
        for (var part = skeleton.size() - 1; part >= 0; part--) {
            lefts[part] = unbroken.left(part);
            rights[part] = unbroken.right(part);
            for (var child = skeleton.first(part); child < skeleton.end(part); child++) {
                lefts[part] = Math.min(lefts[part], lefts[child]);
                rights[part] = Math.max(rights[part], rights[child]);
            }
            if (skeleton.kind(part) != Skeleton.FAN) {
                breadths[skeleton.rank(part)] = rights[part] - lefts[part];
            }
        }
    }

    /// How broad each tree may be.
    private void measureTrees() {
        var areas = new double[forest.size()];
        for (var rank = forest.size() - 1; rank >= 0; rank--) {
            areas[rank] = ownArea(rank);
            for (var child = forest.first(rank); child < forest.end(rank); child++) {
                areas[rank] += areas[child];
            }
        }
        for (var rank = 0; rank < forest.size(); rank++) {
            most[rank] = rank < forest.trees() ? measures.breadth(areas[rank]) : most[rank];
            for (var child = forest.first(rank); child < forest.end(rank); child++) {
                most[child] = most[rank];
            }
        }
    }

    private double ownArea(int rank) {
        var element = forest.element(rank);
        return forest.isRelation(rank)
                ? 0
                : (forest.breadth(element) + measures.gap()) * (forest.depth(element) + measures.level());
    }

    private void measureDepth(int rank) {
        depths[rank] = ownDepth(rank);
        var isWhole = breadths[rank] <= most[rank];
        breadths[rank] = isWhole ? breadths[rank] : 0;
        for (var row = forest.first(rank); row < forest.end(rank);) {
            row = measureRow(rank, row, isWhole ? Double.MAX_VALUE : most[rank]);
        }
    }

    private double ownDepth(int rank) {
        if (forest.isRelation(rank)) {
            return 2 * Measures.RADIUS + measures.drop();
        }
        var foot = forest.first(rank) == forest.end(rank) ? measures.foot() : 0;
        return forest.depth(forest.element(rank)) + foot;
    }

    /// Measures the row that begins with this child, and returns the child that begins the next one.
    private int measureRow(int rank, int row, double room) {
        var breadth = 0.0;
        var child = row;
        while (child < forest.end(rank) && (child == row || breadth + breadths[child] <= room)) {
            breadth += breadths[child];
            rowDepths[row] = Math.max(rowDepths[row], depths[child]);
            child++;
        }
        var isFirst = row == forest.first(rank);
        begins[row] = !isFirst;
        breaks += isFirst ? 0 : 1;
        breadths[rank] = Math.max(breadths[rank], room < Double.MAX_VALUE ? breadth : 0);
        depths[rank] += rowDepths[row] + (isFirst && forest.isRelation(rank) ? 0 : measures.fan());
        return child;
    }

    /// How often a row was broken.
    int breaks() {
        return breaks;
    }

    /// Whether this child begins another row than the first one.
    boolean begins(int child) {
        return begins[child];
    }

    /// How deep the row is that begins with this child, with all that hangs below its members.
    double depth(int row) {
        return rowDepths[row];
    }

    /// About how broad the element is, with all that hangs below it.
    double breadth(int rank) {
        return breadths[rank];
    }
}
