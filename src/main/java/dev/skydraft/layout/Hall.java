package dev.skydraft.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All seats of a grid: which guest sits where, and how far apart seats are.
final class Hall {
    private final List<Cell> cells;
    private final int columns;
    private final int pitch;
    private final int rowPitch;
    private final @Nullable Cell[][] byPlace;
    private final int[] rowsAbove;

    /// @param columns seats beside each other in one strip
    /// @param rows rows of seats by tier
    Hall(List<Cell> cells, int columns, int[] rows, int width, int height) {
        this.cells = cells;
        this.columns = columns;
        this.pitch = width + Margins.BESIDE;
        this.rowPitch = height + Margins.BELOW;
        int strips = cells.stream().mapToInt(c -> c.strip() + c.strips()).max().orElse(0);
        this.byPlace = new Cell[rows.length][strips];
        this.rowsAbove = new int[rows.length + 1];
        IntStream.range(0, rows.length).forEach(t -> rowsAbove[t + 1] = rowsAbove[t] + rows[t]);
        for (Cell cell : cells) {
            cell.furnish(rows[cell.tier()], columns * cell.strips());
            for (int strip = cell.strip(); strip < cell.strip() + cell.strips(); strip++) {
                byPlace[cell.tier()][strip] = cell;
            }
        }
    }

    List<Cell> cells() {
        return cells;
    }

    int tiers() {
        return byPlace.length;
    }

    int rows(int tier) {
        return rowsAbove[tier + 1] - rowsAbove[tier];
    }

    int strips() {
        return byPlace[0].length;
    }

    /// About how wide all strips are together.
    int width() {
        return x(strips() * columns);
    }

    int columns() {
        return columns;
    }

    /// The column of a seat in the whole grid.
    int column(Cell cell, int column) {
        return cell.strip() * columns + column;
    }

    /// The row of a seat in the whole grid.
    int row(int tier, int row) {
        return rowsAbove[tier] + row;
    }

    int x(int column) {
        return column * pitch + column / columns * 2 * Margins.SIDE;
    }

    int y(int tier, int row) {
        return row(tier, row) * rowPitch + tier * (Margins.TOP + Margins.SIDE);
    }

    /// How many columns of a cell its title lies above.
    int titled(Cell cell) {
        return Math.clamp((cell.box().titleEnd() - Margins.SIDE + (pitch + Margins.BESIDE) / 2) / pitch, 0, columns);
    }

    /// How many guests sit in a column of the whole grid between two of its rows.
    int between(int column, int rowAbove, int rowBelow) {
        int count = 0;
        int tier = 0;
        for (int row = rowAbove + 1; row < rowBelow; row++) {
            while (row >= rowsAbove[tier + 1]) {
                tier++;
            }
            count += taken(tier, row - rowsAbove[tier], column) ? 1 : 0;
        }
        return count;
    }

    /// How many guests sit in a row between two columns of the whole grid.
    int beside(int tier, int row, int left, int right) {
        int count = 0;
        for (int column = left + 1; column < right; column++) {
            count += taken(tier, row, column) ? 1 : 0;
        }
        return count;
    }

    private boolean taken(int tier, int row, int column) {
        Cell cell = byPlace[tier][column / columns];
        return cell != null && cell.at(row, column - cell.strip() * columns) != null;
    }

    /// The outermost cell on the right that a guest sits in.
    static Cell last(Guest guest) {
        return guest.cells().stream().max(Comparator.comparingInt(Cell::strip)).orElseThrow();
    }
}
