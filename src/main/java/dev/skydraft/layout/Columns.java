package dev.skydraft.layout;

import java.util.List;

/// Where the columns of a strip lie: all boxes of a column are centred on it. A box that is wider than the others
/// of its column reaches over to the next column, where nobody sits beside it.
final class Columns {
    private static final int EMPTY = -1;

    /// The middle of each column; negative for one that nobody sits in.
    private final int[] middles;

    private final int gap;
    private int width = 2 * Margins.SIDE;

    private Columns(int count, int gap) {
        this.middles = new int[count];
        this.gap = gap;
    }

    /// @param count how many columns a strip has
    /// @param gap between boxes beside each other
    static Columns of(List<Cell> cells, int count, int gap) {
        var columns = new Columns(count, gap);
        for (int column = 0; column < count; column++) {
            columns.middles[column] = columns.least(cells, column);
        }
        cells.forEach(columns::widen);
        return columns;
    }

    /// How far left the boxes of a column can be, those before it being where they are.
    private int least(List<Cell> cells, int column) {
        int least = EMPTY;
        for (Cell cell : cells) {
            for (int strip = 0; strip < cell.strips(); strip++) {
                for (int row = 0; row < cell.rows(); row++) {
                    least = Math.max(least, least(cell, row, strip * middles.length, column));
                }
            }
        }
        return least;
    }

    private int least(Cell cell, int row, int first, int column) {
        Guest guest = cell.at(row, first + column);
        if (guest == null) {
            return EMPTY;
        }
        int half = half(guest.box(cell));
        for (int before = column - 1; before >= 0; before--) {
            Guest beside = cell.at(row, first + before);
            if (beside != null) {
                return middles[before] + half(beside.box(cell)) + gap + half;
            }
        }
        int beside = before(column);
        return Math.max(Margins.SIDE + half, beside == EMPTY ? 0 : beside + gap);
    }

    /// The middle of the column before.
    private int before(int column) {
        int before = column - 1;
        while (before >= 0 && middles[before] == EMPTY) {
            before--;
        }
        return before < 0 ? EMPTY : middles[before];
    }

    private void widen(Cell cell) {
        for (int row = 0; row < cell.rows(); row++) {
            for (int column = 0; column < cell.columns(); column++) {
                Guest guest = cell.at(row, column);
                if (guest != null) {
                    int right = middles[column % middles.length] + half(guest.box(cell));
                    width = Math.max(width, right + Margins.SIDE);
                }
            }
        }
    }

    private static int half(Box box) {
        return Margins.up(box.w()) / 2;
    }

    /// How wide a strip has to be.
    int width() {
        return width;
    }

    /// True if all sit in one column.
    boolean single() {
        int taken = 0;
        for (int middle : middles) {
            taken += middle == EMPTY ? 0 : 1;
        }
        return taken == 1;
    }

    /// Moves all columns to the right side of a strip that is wider than it has to be.
    void alignRight(int strip) {
        for (int column = 0; column < middles.length; column++) {
            middles[column] += middles[column] == EMPTY ? 0 : strip - width;
        }
        width = strip;
    }

    /// Where the left side of a box lies that sits in a column.
    int left(int column, Box box) {
        return Margins.down(middles[column] - half(box));
    }
}
