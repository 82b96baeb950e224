package dev.rejoinder.domain.judgement;

import dev.rejoinder.domain.columns.Columns;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

/// The pairs of relation and source. Each pair is in two lists: the sources of its relation, and the uses of its
/// source. Freed pairs are used again.
final class Links {

    private int size;

    private int free = NONE;

    private int[] source = new int[0];

    private int[] relation = new int[0];

    private int[] nextSource = new int[0];

    private int[] nextUse = new int[0];

    private int[] first = new int[0];

    /// Makes room for the lists of one more element, which is either a relation or a statement.
    void room(int element) {
        first = Columns.room(first, element, NONE);
    }

    void add(int toRelation, int fromSource) {
        var link = free == NONE ? fresh() : free;
        free = free == NONE ? NONE : nextSource[link];
        relation[link] = toRelation;
        source[link] = fromSource;
        nextSource[link] = first[toRelation];
        first[toRelation] = link;
        nextUse[link] = first[fromSource];
        first[fromSource] = link;
    }

    void remove(int fromRelation, int oldSource) {
        var link = first[fromRelation];
        while (link != NONE && source[link] != oldSource) {
            link = nextSource[link];
        }
        if (link == NONE) {
            throw new IllegalArgumentException("%d is no source of %d".formatted(oldSource, fromRelation));
        }
        unlink(nextSource, fromRelation, link);
        unlink(nextUse, oldSource, link);
        nextSource[link] = free;
        free = link;
    }

    int firstSource(int ofRelation) {
        return first[ofRelation];
    }

    int firstUse(int ofSource) {
        return first[ofSource];
    }

    int nextSource(int link) {
        return nextSource[link];
    }

    int nextUse(int link) {
        return nextUse[link];
    }

    int source(int link) {
        return source[link];
    }

    int relation(int link) {
        return relation[link];
    }

    private int fresh() {
        source = Columns.room(source, size, NONE);
        relation = Columns.room(relation, size, NONE);
        nextSource = Columns.room(nextSource, size, NONE);
        nextUse = Columns.room(nextUse, size, NONE);
        return size++;
    }

    private void unlink(int[] next, int head, int link) {
        if (first[head] == link) {
            first[head] = next[link];
            return;
        }
        var before = first[head];
        while (next[before] != link) {
            before = next[before];
        }
        next[before] = next[link];
    }
}
