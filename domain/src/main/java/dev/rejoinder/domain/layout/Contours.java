package dev.rejoinder.domain.layout;

import static dev.rejoinder.domain.layout.LayoutGraph.NONE;

import java.util.Arrays;

/// The left and the right outline of every subtree, as paths from its top to its lowest part. A step leads to the
/// outermost child, or, from a part without children, along a thread to the part of another subtree that is the
/// outline from there on (Reingold and Tilford, "Tidier drawings of trees", IEEE TSE 7, 1981). Every step knows how
/// far it leads to the right, so that outlines move with their subtrees.
final class Contours {

    private final Skeleton skeleton;

    private final double[] offsets;

    private final int[] leftThreads;

    private final int[] rightThreads;

    private final double[] leftLeaps;

    private final double[] rightLeaps;

    private final int[] leftEnds;

    private final int[] rightEnds;

    private final double[] leftReaches;

    private final double[] rightReaches;

    /// The outlines of parts whose children lie so far to the right of them.
    Contours(Skeleton skeleton, double[] offsets) {
        this.skeleton = skeleton;
        this.offsets = offsets;
        var size = skeleton.size();
        leftThreads = none(size);
        rightThreads = none(size);
        leftLeaps = new double[size];
        rightLeaps = new double[size];
        leftEnds = new int[size];
        rightEnds = new int[size];
        leftReaches = new double[size];
        rightReaches = new double[size];
    }

    private static int[] none(int size) {
        var nothing = new int[size];
        Arrays.fill(nothing, NONE);
        return nothing;
    }

    private boolean isLeaf(int part) {
        return skeleton.first(part) == skeleton.end(part);
    }

    /// The next part of the left outline, or none.
    int nextLeft(int part) {
        return isLeaf(part) ? leftThreads[part] : skeleton.first(part);
    }

    int nextRight(int part) {
        return isLeaf(part) ? rightThreads[part] : skeleton.end(part) - 1;
    }

    /// How far to the right the next part of the left outline lies.
    double leapLeft(int part) {
        return isLeaf(part) ? leftLeaps[part] : offsets[skeleton.first(part)];
    }

    double leapRight(int part) {
        return isLeaf(part) ? rightLeaps[part] : offsets[skeleton.end(part) - 1];
    }

    /// The last part of the left outline.
    int leftEnd(int part) {
        return leftEnds[part];
    }

    int rightEnd(int part) {
        return rightEnds[part];
    }

    /// How far to the right the last part of the left outline lies.
    double leftReach(int part) {
        return leftReaches[part];
    }

    double rightReach(int part) {
        return rightReaches[part];
    }

    void endLeft(int part, int end, double reach) {
        leftEnds[part] = end;
        leftReaches[part] = reach;
    }

    void endRight(int part, int end, double reach) {
        rightEnds[part] = end;
        rightReaches[part] = reach;
    }

    void threadLeft(int from, int to, double leap) {
        leftThreads[from] = to;
        leftLeaps[from] = leap;
    }

    void threadRight(int from, int to, double leap) {
        rightThreads[from] = to;
        rightLeaps[from] = leap;
    }
}
