package dev.rejoinder.domain.judgement.strength;

import java.util.Arrays;

/// Elements to evaluate, taken in the order of their places: a binary heap of numbers.
final class Agenda {

    private long[] heap = new long[16];

    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int place, int element) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        var key = (long) place << Integer.SIZE | element;
        var at = size++;
        for (var above = (at - 1) / 2; at > 0 && heap[above] > key; above = (at - 1) / 2) {
            heap[at] = heap[above];
            at = above;
        }
        heap[at] = key;
    }

    /// Removes an element of the first place and returns it.
    int take() {
        var first = heap[0];
        var last = heap[--size];
        var at = 0;
        for (var below = smaller(1); below < size && heap[below] < last; below = smaller(2 * at + 1)) {
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = last;
        return (int) first;
    }

    private int smaller(int left) {
        return left + 1 < size && heap[left + 1] < heap[left] ? left + 1 : left;
    }
}
