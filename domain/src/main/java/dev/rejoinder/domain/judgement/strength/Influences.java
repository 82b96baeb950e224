package dev.rejoinder.domain.judgement.strength;

import java.util.Arrays;

import dev.rejoinder.domain.columns.Columns;

/// Gathers influences between 0 and 1 into one number that does not depend on their order, to the last bit.
///
/// Sums are kept in whole units of 2^-60, in two numbers of 30 bits' weight each, which hold millions of
/// influences without rounding. Products are taken over the sorted values.
final class Influences {

    private static final double UNITS = 0x1p60;

    private static final int LOW_BITS = 30;

    private static final long LOW = (1L << LOW_BITS) - 1;

    private final boolean adds;

    private long high;

    private long low;

    private double[] values = new double[0];

    private int count;

    Influences(boolean adds) {
        this.adds = adds;
    }

    void clear() {
        high = 0;
        low = 0;
        count = 0;
    }

    void add(double influence) {
        if (adds) {
            var units = (long) (influence * UNITS);
            high += units >> LOW_BITS;
            low += units & LOW;
            return;
        }
        values = Columns.room(values, count);
        values[count++] = influence;
    }

    double total() {
        return adds ? high * 0x1p-30 + low * 0x1p-60 : remainder();
    }

    private double remainder() {
        if (count > 1) {
            Arrays.sort(values, 0, count);
        }
        var left = 1.0;
        for (var position = 0; position < count; position++) {
            left *= 1 - values[position];
        }
        return left;
    }
}
