package dev.rejoinder.domain.columns;

import java.util.Arrays;

/// Grows columns of numbers, from as long as is asked for at first by a quarter whenever they are full, so that
/// adding an element costs the same on average however many there are.
public final class Columns {

    private static final int SMALLEST = 16;

    private Columns() {}

    /// The column, or a longer copy of it that has room at the index and holds the filler where it is new.
    public static int[] room(int[] column, int index, int filler) {
        if (index < column.length) {
            return column;
        }
        var longer = Arrays.copyOf(column, larger(column.length, index));
        Arrays.fill(longer, column.length, longer.length, filler);
        return longer;
    }

    /// The column, or a longer copy of it that has room at the index.
    public static byte[] room(byte[] column, int index) {
        return index < column.length ? column : Arrays.copyOf(column, larger(column.length, index));
    }

    /// The column, or a longer copy of it that has room at the index.
    public static double[] room(double[] column, int index) {
        return index < column.length ? column : Arrays.copyOf(column, larger(column.length, index));
    }

    /// The column, or a longer copy of it that has room at the index.
    public static long[] room(long[] column, int index) {
        return index < column.length ? column : Arrays.copyOf(column, larger(column.length, index));
    }

    private static int larger(int length, int index) {
        return Math.max(Math.max(SMALLEST, index + 1), Math.addExact(length, length / 4));
    }
}
