package dev.rejoinder.domain.layout;

/// The children of one parent, while they are put side by side: which of them is the right outline at which depth,
/// and how those between two that touch share the room.
final class Siblings {

    private final double[] offsets;

    private final double[] slopes;

    private final double[] jumps;

    private final int[] exposed;

    private final double[] bottoms;

    private int size;

    private int level;

    Siblings(int most, double[] offsets) {
        this.offsets = offsets;
        slopes = new double[most];
        jumps = new double[most];
        exposed = new int[most];
        bottoms = new double[most];
    }

    void begin(int first, double bottom) {
        size = 0;
        offsets[first] = 0;
        add(first, bottom);
    }

    /// From now on the child hides those before it that do not reach deeper.
    void add(int child, double bottom) {
        while (size > 0 && bottoms[size - 1] <= bottom) {
            size--;
        }
        exposed[size] = child;
        bottoms[size++] = bottom;
    }

    void startBelow() {
        level = size - 1;
    }

    /// Goes on to the sibling that is the outline at this depth.
    void descendTo(double depth) {
        while (bottoms[level] < depth) {
            level--;
        }
    }

    /// Moves the child away from the sibling that is the outline here, and those between them by their shares.
    void push(int child, double distance) {
        offsets[child] += distance;
        var cause = exposed[level];
        var share = distance / (child - cause);
        if (cause + 1 < child) {
            slopes[cause + 1] += share;
            slopes[child] -= share;
            jumps[child] -= distance - share;
        }
    }

    /// Gives those between their shares, all at once.
    void spread(int first, int end) {
        var slope = 0.0;
        var moved = 0.0;
        for (var child = first; child < end; child++) {
            slope += slopes[child];
            moved += slope + jumps[child];
            offsets[child] += moved;
        }
    }
}
