package dev.rejoinder.domain.layout;

import dev.rejoinder.domain.columns.Columns;

/// Which tree an element is in, while trees are hung below elements of other trees. Disjoint sets, joined by size,
/// with halved paths (Tarjan and van Leeuwen, "Worst-case analysis of set union algorithms", JACM 31, 1984): as
/// good as constant time for each question.
final class Roots {

    private int[] leader = new int[0];

    private int[] members = new int[0];

    private int[] root = new int[0];

    /// A new element, in a tree of its own.
    void add(int element) {
        leader = Columns.room(leader, element, 0);
        members = Columns.room(members, element, 0);
        root = Columns.room(root, element, 0);
        leader[element] = element;
        members[element] = 1;
        root[element] = element;
    }

    /// The element on top of the tree that this one is in.
    int rootOf(int element) {
        return root[leaderOf(element)];
    }

    /// Hangs the tree of a root below an element of another tree.
    void hang(int treeOf, int below) {
        var upper = leaderOf(below);
        var lower = leaderOf(treeOf);
        var larger = members[upper] < members[lower] ? lower : upper;
        var smaller = larger == upper ? lower : upper;
        root[larger] = root[upper];
        leader[smaller] = larger;
        members[larger] += members[smaller];
    }

    private int leaderOf(int element) {
        var found = element;
        while (leader[found] != found) {
            leader[found] = leader[leader[found]];
            found = leader[found];
        }
        return found;
    }
}
