package dev.skydraft.picture.geometry;

import dev.skydraft.design.Bounds;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds the boxes in a part of the canvas without looking at all of them: a uniform grid of cells, each of which lists
/// the boxes that it touches. Items are numbered in the order in which they are added.
public final class SpatialIndex {
    /// Below this, finer cells would only make big boxes dear.
    private static final int SMALLEST_CELL = 128;

    private static final int[] EMPTY = {};

    private final Bounds extent;
    private final int cell;
    private final int columns;
    private final int rows;
    private final int[][] cells;
    private final int[] filled;
    private Bounds[] boxes;

    /// Left, top, right and bottom of each box once more, side by side in memory: looking these up is most of the work.
    private int[] edges;

    private int size;

    /// An index of about so many boxes within the extent. Boxes outside are found too, only slower.
    public SpatialIndex(Bounds extent, int expected) {
        this.extent = extent;
        double area = (double) Math.max(1, extent.w()) * Math.max(1, extent.h());
        int wanted = Math.max(SMALLEST_CELL, (int) Math.sqrt(area / Math.max(16, expected)));
        cell = Math.max(wanted, Math.max(extent.w(), extent.h()) / 1024 + 1);
        columns = Math.max(0, extent.w()) / cell + 1; // an extent beyond all whole numbers is one cell
        rows = Math.max(0, extent.h()) / cell + 1;
        cells = new int[columns * rows][];
        filled = new int[columns * rows];
        boxes = new Bounds[Math.max(16, expected)];
        edges = new int[4 * boxes.length];
        Arrays.fill(cells, EMPTY);
    }

    /// Adds a box and returns its number.
    public int add(Bounds box) {
        int item = size++;
        if (item == boxes.length) {
            boxes = Arrays.copyOf(boxes, 2 * item);
            edges = Arrays.copyOf(edges, 8 * item);
        }
        boxes[item] = box;
        edges[4 * item] = box.x();
        edges[4 * item + 1] = box.y();
        edges[4 * item + 2] = box.right();
        edges[4 * item + 3] = box.bottom();
        int lastColumn = column(box.right());
        int lastRow = row(box.bottom());
        for (int row = row(box.y()); row <= lastRow; row++) {
            for (int column = column(box.x()); column <= lastColumn; column++) {
                put(row * columns + column, item);
            }
        }
        return item;
    }

    /// What it was made for.
    public Bounds extent() {
        return extent;
    }

    public Bounds get(int item) {
        return boxes[item];
    }

    public int size() {
        return size;
    }

    /// Visits every box that touches the area, also with an edge alone, once each and in no particular order.
    public void visit(Bounds area, IntConsumer visitor) {
        any(area, item -> {
            visitor.accept(item);
            return false;
        });
    }

    /// True if a box that touches the area is what is asked for; the rest need not be looked at then.
    public boolean any(Bounds area, IntPredicate wanted) {
        int lastColumn = column(area.right());
        int lastRow = row(area.bottom());
        for (int row = row(area.y()); row <= lastRow; row++) {
            for (int column = column(area.x()); column <= lastColumn; column++) {
                if (anyInCell(row, column, area, wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The boxes that touch the area, in the order in which they were added.
    public int[] within(Bounds area) {
        var found = IntStream.builder();
        visit(area, found);
        return found.build().sorted().toArray();
    }

    /// A box that spans several cells is reported by the one that holds the corner of its overlap with the area.
    private boolean anyInCell(int row, int column, Bounds area, IntPredicate wanted) {
        int at = row * columns + column;
        int[] items = cells[at];
        for (int i = 0; i < filled[at]; i++) {
            int first = 4 * items[i];
            boolean touches = edges[first] <= area.right()
                    && area.x() <= edges[first + 2]
                    && edges[first + 1] <= area.bottom()
                    && area.y() <= edges[first + 3];
            if (touches
                    && column == column(Math.max(edges[first], area.x()))
                    && row == row(Math.max(edges[first + 1], area.y()))
                    && wanted.test(items[i])) {
                return true;
            }
        }
        return false;
    }

    private void put(int at, int item) {
        if (filled[at] == cells[at].length) {
            cells[at] = Arrays.copyOf(cells[at], Math.max(4, 2 * filled[at]));
        }
        cells[at][filled[at]++] = item;
    }

    private int column(int x) {
        return Math.clamp(((long) x - extent.x()) / cell, 0, columns - 1);
    }

    private int row(int y) {
        return Math.clamp(((long) y - extent.y()) / cell, 0, rows - 1);
    }
}
