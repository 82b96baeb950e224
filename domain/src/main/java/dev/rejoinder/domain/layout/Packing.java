package dev.rejoinder.domain.layout;

/// Puts trees on shelves, in the order in which their theses were said; what hangs below nothing and bears nothing
/// comes last, in a grid. So what is added to a tree moves nothing in the trees before it, for as long as shelves
/// stay as broad as they are.
final class Packing {

    private final Forest forest;

    private final Measures measures;

    private final TidyTree tidy;

    private final int[] trees;

    private final double[] lefts;

    private final double[] rights;

    private final double[] tops;

    private final double[] aloneAt;

    private final double[] aloneTops;

    private final Shelves shelves;

    Packing(Forest forest, TidyTree tidy, Measures measures) {
        this.forest = forest;
        this.measures = measures;
        this.tidy = tidy;
        trees = new int[tidy.skeleton().size()];
        lefts = new double[forest.trees()];
        rights = new double[forest.trees()];
        tops = new double[forest.trees()];
        aloneAt = new double[forest.alone().length];
        aloneTops = new double[forest.alone().length];
        measureTrees();
        shelves = new Shelves(measures.breadth(treeArea() + aloneArea()));
        pack();
    }

    private void measureTrees() {
        var skeleton = tidy.skeleton();
        for (var tree = 0; tree < lefts.length; tree++) {
            trees[tree] = tree;
        }
        for (var part = 0; part < skeleton.size(); part++) {
            var tree = trees[part];
            lefts[tree] = Math.min(lefts[tree], tidy.left(part));
            rights[tree] = Math.max(rights[tree], tidy.right(part));
            for (var child = skeleton.first(part); child < skeleton.end(part); child++) {
                trees[child] = tree;
            }
        }
    }

    private double treeArea() {
        var area = 0.0;
        for (var tree = 0; tree < lefts.length; tree++) {
            area += (rights[tree] - lefts[tree]) * tidy.bottom(tree);
        }
        return area;
    }

    private void pack() {
        for (var tree = 0; tree < lefts.length; tree++) {
            var place = shelves.place(rights[tree] - lefts[tree], tidy.bottom(tree));
            lefts[tree] = place.x() - lefts[tree];
            tops[tree] = place.y();
        }
        if (forest.alone().length > 0) {
            fillGrid();
        }
    }

    private double aloneArea() {
        var depth = 0.0;
        for (var element : forest.alone()) {
            depth += forest.depth(element) + measures.foot();
        }
        return depth * cell();
    }

    private double cell() {
        var broadest = 0.0;
        for (var element : forest.alone()) {
            broadest = Math.max(broadest, forest.breadth(element));
        }
        return broadest + measures.gap();
    }

    private void fillGrid() {
        var cell = cell();
        var columns = (int) Math.max(1, Math.sqrt(aloneArea() * measures.shape()) / cell);
        var rowTop = 0.0;
        for (var first = 0; first < aloneAt.length; first += columns) {
            var end = Math.min(aloneAt.length, first + columns);
            var deepest = 0.0;
            for (var index = first; index < end; index++) {
                aloneAt[index] = (index - first + 0.5) * cell;
                aloneTops[index] = rowTop;
                deepest = Math.max(deepest, forest.depth(forest.alone()[index]));
            }
            rowTop += deepest + measures.foot();
        }
        move(shelves.place(Math.min(columns, aloneAt.length) * cell, rowTop));
    }

    private void move(Point place) {
        for (var index = 0; index < aloneAt.length; index++) {
            aloneAt[index] += place.x();
            aloneTops[index] += place.y();
        }
    }

    /// Where the middle of the part lies in the drawing.
    double at(int part) {
        return lefts[trees[part]] + tidy.at(part);
    }

    double top(int part) {
        return tops[trees[part]] + tidy.top(part);
    }

    /// Where the middle of a statement that has nothing to do with any other lies, by its place among those.
    double aloneAt(int index) {
        return aloneAt[index];
    }

    double aloneTop(int index) {
        return aloneTops[index];
    }

    double breadth() {
        return shelves.breadth();
    }

    double depth() {
        return shelves.depth();
    }
}
