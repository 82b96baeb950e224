package dev.rejoinder.domain.layout;

/// The trees as they are arranged: boxes and points, and between a box and its children a fan, which is the room
/// that their lines cross. Where a family has several rows, a lane leads through the middle of each row to the next
/// one: it is a thin member of the row, as deep as the whole row, and the next row hangs below it. So an algorithm
/// that arranges trees arranges rows too.
///
/// Parts are numbered such that parents come before children and the children of one parent come one after the
/// other.
final class Skeleton {

    static final byte BOX = 0;

    static final byte POINT = 1;

    static final byte FAN = 2;

    static final byte LANE = 3;

    private final Forest forest;

    private final Rows rows;

    private final Measures measures;

    private final byte[] kinds;

    private final int[] ranks;

    private final int[] row;

    private final int[] first;

    private int size;

    Skeleton(Forest forest, Rows rows, Measures measures) {
        this.forest = forest;
        this.rows = rows;
        this.measures = measures;
        var most = 2 * (forest.size() + rows.breaks());
        kinds = new byte[most];
        ranks = new int[most];
        row = new int[most];
        first = new int[most + 1];
        for (var tree = 0; tree < forest.trees(); tree++) {
            add(BOX, tree, forest.first(tree));
        }
        for (var part = 0; part < size; part++) {
            first[part] = size;
            expand(part);
            first[part + 1] = size;
        }
    }

    private void expand(int part) {
        var hasRow = row[part] < forest.end(ranks[part]);
        var leadsOn = kinds[part] == BOX || kinds[part] == LANE;
        if (hasRow && leadsOn) {
            add(FAN, ranks[part], row[part]);
        } else if (hasRow) {
            expandRow(ranks[part], row[part]);
        }
    }

    private void expandRow(int rank, int start) {
        var breadth = 0.0;
        var end = start;
        do {
            breadth += rows.breadth(end++);
        } while (end < forest.end(rank) && !rows.begins(end));
        var lane = end < forest.end(rank) ? middle(start, breadth) : end;
        for (var child = start; child < end; child++) {
            add(forest.isRelation(child) ? POINT : BOX, child, forest.first(child));
            if (child == lane) {
                add(LANE, rank, end);
            }
        }
    }

    /// The last child before the lane.
    private int middle(int start, double breadth) {
        var child = start;
        var before = rows.breadth(child);
        while (before + rows.breadth(child + 1) / 2 < breadth / 2) {
            before += rows.breadth(++child);
        }
        return child;
    }

    private void add(byte kind, int rank, int startOfRow) {
        kinds[size] = kind;
        ranks[size] = rank;
        row[size++] = startOfRow;
    }

    int size() {
        return size;
    }

    Forest forest() {
        return forest;
    }

    byte kind(int part) {
        return kinds[part];
    }

    /// The rank of the element that the part is, or hangs below.
    int rank(int part) {
        return ranks[part];
    }

    /// The first child; the last one is one less than `end`.
    int first(int part) {
        return first[part];
    }

    int end(int part) {
        return first[part + 1];
    }

    /// Whether several rows hang below the same element as the children of this part.
    boolean isBroken(int part) {
        for (var child = first[part]; child < end(part); child++) {
            if (kinds[child] == LANE) {
                return true;
            }
        }
        return row[part] != forest.first(ranks[part]);
    }

    /// Half of the breadth of the part, with half of the gap to the next one.
    double half(int part) {
        return switch (kinds[part]) {
            case BOX -> boxHalf(part);
            case LANE -> Measures.LANE / 2;
            case FAN -> isBelowBox(part) ? boxHalf(part) : Measures.LANE / 2;
            default -> Measures.ASIDE;
        };
    }

    private boolean isBelowBox(int fan) {
        return row[fan] == forest.first(ranks[fan]);
    }

    private double boxHalf(int part) {
        return (forest.breadth(forest.element(ranks[part])) + measures.gap()) / 2;
    }

    /// From the top of the part to that of its children.
    double depth(int part) {
        return switch (kinds[part]) {
            case BOX -> boxDepth(part);
            case POINT -> 2 * Measures.RADIUS + measures.drop();
            case FAN -> measures.fan();
            default -> rows.depth(rowBefore(part));
        };
    }

    private double boxDepth(int part) {
        var foot = first[part] == end(part) ? measures.foot() : 0;
        return forest.depth(forest.element(ranks[part])) + foot;
    }

    private int rowBefore(int lane) {
        var start = row[lane] - 1;
        while (start > forest.first(ranks[lane]) && !rows.begins(start)) {
            start--;
        }
        return start;
    }
}
