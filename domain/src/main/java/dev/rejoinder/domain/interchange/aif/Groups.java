package dev.rejoinder.domain.interchange.aif;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Items, by number, in groups, by number, without an object for each: within a group, each item leads to the next.
final class Groups {

    private static final int NONE = -1;

    private final int[] first;

    private final int[] last;

    private final int[] next;

    Groups(int groups, int items) {
        first = new int[groups];
        last = new int[groups];
        next = new int[items];
        Arrays.fill(first, NONE);
        Arrays.fill(next, NONE);
    }

    /// Every item in the group that the array gives for it.
    static Groups of(int groups, int[] groupOfItem) {
        var all = new Groups(groups, groupOfItem.length);
        for (var item = 0; item < groupOfItem.length; item++) {
            all.add(groupOfItem[item], item);
        }
        return all;
    }

    /// Puts the item, which is in no group yet, at the end of the group.
    void add(int group, int item) {
        if (first[group] == NONE) {
            first[group] = item;
        } else {
            next[last[group]] = item;
        }
        last[group] = item;
    }

    /// The items of the group in the order in which they were added.
    IntStream in(int group) {
        return IntStream.iterate(first[group], item -> item != NONE, item -> next[item]);
    }

    boolean isEmpty(int group) {
        return first[group] == NONE;
    }
}
