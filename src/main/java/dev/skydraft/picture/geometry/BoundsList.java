package dev.skydraft.picture.geometry;

import dev.skydraft.design.Bounds;
import java.util.List;
import java.util.function.IntConsumer;

/// Many boxes in an order of their own, side by side in memory: finds those that touch an area, in that order. Looking
/// at each of them takes less than an index in which boxes as large as those around lines stand in many cells; and what
/// stands side by side in the order is mostly near each other, so that whole groups are passed over.
public final class BoundsList {
    private static final int GROUP = 32;

    private final int size;

    /// Left, top, right and bottom of each box.
    private final int[] edges;

    /// The same around each group of boxes.
    private final int[] groups;

    public BoundsList(List<Bounds> boxes) {
        size = boxes.size();
        edges = new int[4 * size];
        groups = new int[4 * ((size + GROUP - 1) / GROUP)];
        for (int i = 0; i < size; i++) {
            put(edges, i, boxes.get(i));
            if (i % GROUP == 0) {
                put(groups, i / GROUP, boxes.get(i));
            } else {
                widen(4 * (i / GROUP), 4 * i);
            }
        }
    }

    private static void put(int[] array, int number, Bounds box) {
        array[4 * number] = box.x();
        array[4 * number + 1] = box.y();
        array[4 * number + 2] = box.right();
        array[4 * number + 3] = box.bottom();
    }

    private void widen(int group, int box) {
        groups[group] = Math.min(groups[group], edges[box]);
        groups[group + 1] = Math.min(groups[group + 1], edges[box + 1]);
        groups[group + 2] = Math.max(groups[group + 2], edges[box + 2]);
        groups[group + 3] = Math.max(groups[group + 3], edges[box + 3]);
    }

    /// Visits the number of every box that touches the area, also with an edge alone, in their order.
    public void visit(Bounds area, IntConsumer visitor) {
        for (int first = 0; first < size; first += GROUP) {
            if (touches(groups, first / GROUP, area)) {
                int end = Math.min(size, first + GROUP);
                for (int i = first; i < end; i++) {
                    if (touches(edges, i, area)) {
                        visitor.accept(i);
                    }
                }
            }
        }
    }

    private static boolean touches(int[] array, int number, Bounds area) {
        int at = 4 * number;
        return array[at] <= area.right()
                && area.x() <= array[at + 2]
                && array[at + 1] <= area.bottom()
                && area.y() <= array[at + 3];
    }
}
