package dev.skydraft.export.ascii;

import java.util.Arrays;

/// States yet to be expanded, the cheapest first, of those the lowest: a binary heap of numbers, since a search puts
/// millions in.
final class Frontier {
    private long[] heap = new long[256];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int state, int cost) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long entry = (long) cost << Integer.SIZE | state;
        int at = size++;
        for (int above = (at - 1) / 2; at > 0 && heap[above] > entry; above = (at - 1) / 2) {
            heap[at] = heap[above];
            at = above;
        }
        heap[at] = entry;
    }

    /// Takes the first out: its cost in the upper half, its state in the lower.
    long poll() {
        long first = heap[0];
        long last = heap[--size];
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && heap[below + 1] < heap[below]) {
                below++;
            }
            if (heap[below] >= last) {
                break;
            }
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = last;
        return first;
    }
}
