package dev.skydraft.layout;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A tie as the seating sees it.
///
/// @param to the guest at the other end; null for what lies outside the grid
/// @param above true for something outside from which the tie comes, which lies above the grid; else it lies on the
///     right
record Bond(
        Guest from,
        Cell fromCell,
        @Nullable Guest to,
        @Nullable Cell toCell,
        boolean above,
        int weight) {
    /// The guest at the other end, if there is one.
    Stream<Guest> others(Guest guest) {
        Guest other = guest == from ? to : from;
        return Stream.ofNullable(other);
    }

    /// True unless its line leaves the grid or runs straight up or down.
    boolean bends(Hall hall) {
        return to != null && toCell != null && hall.column(fromCell, from.column()) != hall.column(toCell, to.column());
    }

    /// What its line would cost as guests sit now: its length, its bends and what is in its way, in canvas units.
    double cost(Hall hall) {
        return weight * (to == null || toCell == null ? outward(hall) : inward(hall, to, toCell));
    }

    private double outward(Hall hall) {
        int column = hall.column(fromCell, from.column());
        int row = hall.row(from.tier(), from.row());
        if (above) {
            int blocked = hall.between(column, -1, row) + (from.column() < hall.titled(fromCell) ? 1 : 0);
            return Line.LENGTH * hall.y(from.tier(), from.row()) + Line.around(blocked);
        }
        int end = hall.column(fromCell, fromCell.columns());
        return Line.LENGTH * (hall.x(end) - hall.x(column))
                + Line.around(hall.beside(from.tier(), from.row(), column, end));
    }

    private double inward(Hall hall, Guest target, Cell targetCell) {
        int column = hall.column(fromCell, from.column());
        int other = hall.column(targetCell, target.column());
        double length = Line.LENGTH
                * (Math.abs(hall.x(column) - hall.x(other))
                        + Math.abs(hall.y(from.tier(), from.row()) - hall.y(target.tier(), target.row())));
        boolean level = from.tier() == target.tier() && from.row() == target.row();
        if (level) {
            int left = Math.min(column, other);
            int right = Math.max(column, other);
            return length + Line.around(hall.beside(from.tier(), from.row(), left, right));
        }
        boolean down = from.tier() < target.tier() || (from.tier() == target.tier() && from.row() < target.row());
        return length
                + (down
                        ? steep(hall, column, hall.row(from.tier(), from.row()), other, target, targetCell)
                        : steep(hall, other, hall.row(target.tier(), target.row()), column, from, fromCell));
    }

    private double steep(Hall hall, int upper, int upperRow, int lower, Guest below, Cell belowCell) {
        int lowerRow = hall.row(below.tier(), below.row());
        boolean enters = upperRow < hall.row(below.tier(), 0) && below.column() < hall.titled(belowCell);
        int title = enters && below.row() == 0 ? 1 : 0;
        int inUpper = hall.between(upper, upperRow, lowerRow);
        if (upper == lower) {
            return Line.around(inUpper + title);
        }
        int inLower = hall.between(lower, upperRow, lowerRow) + title;
        return Line.JOG + (Math.min(inUpper + title, inLower) == 0 ? 0 : Line.JOG);
    }

    /// What the shape of a line costs.
    private static final class Line {
        static final int JOG = 55;

        /// Straight lines look good even where they are long.
        static final double LENGTH = 0.5;

        /// A way round what is in the way of a straight line.
        static double around(int boxes) {
            return boxes == 0 ? 0 : 3 * JOG + 20 * boxes;
        }
    }
}
