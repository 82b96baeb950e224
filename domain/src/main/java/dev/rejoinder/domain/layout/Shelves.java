package dev.rejoinder.domain.layout;

/// Finds room for blocks, one after the other: below the last block, where that leaves enough room on its shelf;
/// else to the right of it; else on a new shelf. Where a block lies depends on none that comes after it.
final class Shelves {

    private final double most;

    private double top;

    private double depth;

    private double column;

    private double columnBreadth;

    private double columnDepth;

    private double breadth;

    Shelves(double most) {
        this.most = most;
    }

    /// Finds room for a block, and returns where it begins: x along the shelf, y across it.
    Point place(double blockBreadth, double blockDepth) {
        var isBelow = blockBreadth <= columnBreadth && columnDepth + blockDepth <= depth;
        if (!isBelow) {
            beginColumn(blockBreadth);
        }
        var place = new Point(column, top + columnDepth);
        depth = Math.max(depth, columnDepth + blockDepth);
        columnDepth += blockDepth + Measures.BETWEEN;
        breadth = Math.max(breadth, column + blockBreadth);
        return place;
    }

    private void beginColumn(double blockBreadth) {
        column += columnBreadth == 0 ? 0 : columnBreadth + Measures.BETWEEN;
        if (column > 0 && most < column + blockBreadth) {
            top += depth + Measures.BETWEEN;
            column = 0;
            depth = 0;
        }
        columnBreadth = blockBreadth;
        columnDepth = 0;
    }

    double breadth() {
        return breadth;
    }

    double depth() {
        return top + depth;
    }
}
