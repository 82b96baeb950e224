package dev.rejoinder.domain.layout;

import static dev.rejoinder.domain.layout.LayoutGraph.NONE;

/// Arranges trees of parts of any size such that siblings lie side by side as close as their subtrees allow,
/// parents are centred above them, and a subtree looks the same wherever it hangs.
///
/// After A. van der Ploeg, "Drawing non-layered tidy trees in linear time", Software: Practice and Experience
/// 44(12), 2014, which extends Walker's algorithm, as improved by Buchheim, Jünger and Leipert (Graph Drawing
/// 2002), to parts of any depth. From the lowest parents up, each child is moved to the right until the left
/// outline of its subtree clears the right outline of the siblings before it; where another sibling than the last
/// one was in the way, those between share the room. Both outlines are followed only as far down as the shallower
/// one, and what is followed is hidden from then on, so all of it takes linear time. Those between are hidden too,
/// so that they may be moved afterwards.
///
/// Here it works in loops on columns of numbers, because debates can be as deep as they are long; outlines are kept
/// as steps, each of which knows how far it leads; and a parent may lie anywhere above its children, not only above
/// their middle.
final class TidyTree {

    private final Skeleton skeleton;

    private final double[] offsets;

    private final double[] tops;

    private final double[] ends;

    private final double[] bottoms;

    private final double[] lefts;

    private final double[] rights;

    private final Contours contours;

    private final Siblings siblings;

    /// Where the right outline of the siblings and the left one of the next child are followed.
    private int right;

    private int left;

    private double rightAt;

    private double leftAt;

    private long steps;

    TidyTree(Skeleton skeleton) {
        this.skeleton = skeleton;
        offsets = new double[skeleton.size()];
        tops = new double[skeleton.size()];
        ends = new double[skeleton.size()];
        bottoms = new double[skeleton.size()];
        lefts = new double[skeleton.size()];
        rights = new double[skeleton.size()];
        contours = new Contours(skeleton, offsets);
        siblings = new Siblings(skeleton.size(), offsets);
        arrange();
    }

    private void arrange() {
        for (var part = 0; part < skeleton.size(); part++) {
            lefts[part] = skeleton.half(part);
            rights[part] = lefts[part];
            ends[part] = tops[part] + skeleton.depth(part);
            for (var child = skeleton.first(part); child < skeleton.end(part); child++) {
                tops[child] = ends[part];
            }
        }
        for (var part = skeleton.size() - 1; part >= 0; part--) {
            arrangeBelow(part);
        }
        for (var part = 0; part < skeleton.size(); part++) {
            for (var child = skeleton.first(part); child < skeleton.end(part); child++) {
                offsets[child] += offsets[part];
            }
        }
    }

    private void arrangeBelow(int part) {
        bottoms[part] = ends[part];
        contours.endLeft(part, part, 0);
        contours.endRight(part, part, 0);
        var first = skeleton.first(part);
        if (first == skeleton.end(part)) {
            return;
        }
        siblings.begin(first, bottoms[first]);
        contours.endLeft(part, contours.leftEnd(first), contours.leftReach(first));
        contours.endRight(part, contours.rightEnd(first), contours.rightReach(first));
        bottoms[part] = bottoms[first];
        for (var child = first + 1; child < skeleton.end(part); child++) {
            join(part, child);
            siblings.add(child, bottoms[child]);
            bottoms[part] = Math.max(bottoms[part], bottoms[child]);
        }
        siblings.spread(first, skeleton.end(part));
        centre(part);
    }

    /// Moves the child clear of the siblings before it, and makes their outlines one.
    private void join(int parent, int child) {
        right = child - 1;
        rightAt = offsets[right];
        left = child;
        leftAt = rightAt + rights[right] + lefts[left];
        offsets[child] = leftAt;
        siblings.startBelow();
        while (right != NONE && left != NONE) {
            steps++;
            clear(child);
            descend();
        }
        if (right == NONE) {
            deepen(parent, child);
        } else {
            var reach = offsets[child] + contours.rightReach(child);
            contours.threadRight(contours.rightEnd(child), right, rightAt - reach);
        }
    }

    private void clear(int child) {
        siblings.descendTo(ends[right]);
        var overlap = rightAt + rights[right] + lefts[left] - leftAt;
        if (overlap > 0) {
            siblings.push(child, overlap);
            leftAt += overlap;
        }
    }

    /// Goes on along the outline whose part ends first, or along both.
    private void descend() {
        var rightEnd = ends[right];
        var leftEnd = ends[left];
        if (rightEnd <= leftEnd) {
            rightAt += contours.leapRight(right);
            right = contours.nextRight(right);
        }
        if (leftEnd <= rightEnd) {
            leftAt += contours.leapLeft(left);
            left = contours.nextLeft(left);
        }
    }

    /// The child reaches at least as deep as all siblings before it.
    private void deepen(int parent, int child) {
        if (left != NONE) {
            contours.threadLeft(contours.leftEnd(parent), left, leftAt - contours.leftReach(parent));
            contours.endLeft(parent, contours.leftEnd(child), offsets[child] + contours.leftReach(child));
        }
        contours.endRight(parent, contours.rightEnd(child), offsets[child] + contours.rightReach(child));
    }

    /// Puts the parent where it belongs above its children, and takes all measures from there.
    private void centre(int part) {
        var first = skeleton.first(part);
        var last = skeleton.end(part) - 1;
        var centre = centreOf(part, first, last);
        for (var child = first; child <= last; child++) {
            offsets[child] -= centre;
        }
        contours.endLeft(part, contours.leftEnd(part), contours.leftReach(part) - centre);
        contours.endRight(part, contours.rightEnd(part), contours.rightReach(part) - centre);
        if (skeleton.kind(part) == Skeleton.FAN || skeleton.kind(part) == Skeleton.POINT) {
            lefts[part] = Math.max(lefts[part], Measures.ASIDE - offsets[first]);
            rights[part] = Math.max(rights[part], Measures.ASIDE + offsets[last]);
        }
    }

    /// A relation lies above its premises, though undercuts hang beside them; a lane goes straight down.
    private double centreOf(int part, int first, int last) {
        var left = NONE;
        var right = NONE;
        for (var child = first; child <= last; child++) {
            if (skeleton.kind(child) == Skeleton.LANE) {
                return offsets[child];
            }
            if (skeleton.forest().isPremise(skeleton.rank(child))) {
                left = left == NONE ? child : left;
                right = child;
            }
        }
        var hasPremises = skeleton.kind(part) == Skeleton.POINT && left != NONE;
        return hasPremises
                ? (offsets[left] + offsets[right]) / 2
                : (offsets[first] + offsets[last]) / 2;
    }

    Skeleton skeleton() {
        return skeleton;
    }

    /// Where the middle of the part lies, seen from the top of its tree.
    double at(int part) {
        return offsets[part];
    }

    double top(int part) {
        return tops[part];
    }

    /// Where the deepest of what hangs below the part ends.
    double bottom(int part) {
        return bottoms[part];
    }

    double left(int part) {
        return offsets[part] - lefts[part];
    }

    double right(int part) {
        return offsets[part] + rights[part];
    }

    /// How many steps it took along outlines.
    long steps() {
        return steps;
    }
}
