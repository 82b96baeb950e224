package dev.rejoinder.domain.columns;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A growing list of indexes: a worklist that is taken from its end, or a record of what was met.
public final class IndexList {

    private static final int SMALL = 1 << 12;

    private int[] indexes = new int[16];

    private int size;

    public void add(int index) {
        indexes = Columns.room(indexes, size, 0);
        indexes[size++] = index;
    }

    /// Removes the last index and returns it.
    public int take() {
        return indexes[--size];
    }

    public int get(int position) {
        return indexes[position];
    }

    public void set(int position, int index) {
        indexes[position] = index;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// Empties the list, and gives back the room if it was large.
    public void clear() {
        size = 0;
        if (indexes.length > SMALL) {
            indexes = new int[16];
        }
    }

    public int[] toArray() {
        return Arrays.copyOf(indexes, size);
    }

    public IntStream stream() {
        return Arrays.stream(indexes, 0, size);
    }
}
