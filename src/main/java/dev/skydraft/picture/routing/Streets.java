package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// Finds where a line can run through an area from end to end without touching a box.
final class Streets implements Consumer<Bounds> {
    /// A line keeps so far from boxes, or to the middle of a narrower street.
    private static final int MARGIN = 12;

    private static final int NARROWEST = 2 * Terrain.CLEARANCE + 2;

    private final boolean vertical;
    private int[][] walls = new int[32][];
    private int count;

    /// @param vertical true for the y of horizontal lines, as for [Side#vertical]
    Streets(boolean vertical) {
        this.vertical = vertical;
    }

    @Override
    public void accept(Bounds box) {
        if (count == walls.length) {
            walls = Arrays.copyOf(walls, 2 * count);
        }
        walls[count++] = vertical ? new int[] {box.y(), box.bottom()} : new int[] {box.x(), box.right()};
    }

    /// The place nearest to `best` between `low` and `high` where a line touches no box.
    OptionalDouble nearest(int low, int high, double best) {
        int[][] sorted = Arrays.copyOf(walls, count);
        Arrays.sort(sorted, Comparator.comparingInt(wall -> wall[0]));
        double found = Double.NaN;
        int free = low - MARGIN;
        for (int i = 0; i <= sorted.length; i++) {
            int wall = i < sorted.length ? Math.min(sorted[i][0], high + MARGIN) : high + MARGIN;
            if (wall - free >= NARROWEST) {
                double place = place(free, wall, best);
                found = Double.isNaN(found) || Math.abs(place - best) < Math.abs(found - best) ? place : found;
            }
            free = i < sorted.length ? Math.max(free, sorted[i][1]) : free;
        }
        return Double.isNaN(found) ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    private static double place(int low, int high, double best) {
        return high - low < 2 * MARGIN
                ? Math.rint((low + high) / 2.0)
                : Math.rint(Math.clamp(best, low + MARGIN, high - MARGIN));
    }
}
