package dev.skydraft.layout;

import org.jspecify.annotations.Nullable;

/// A subnet in the grid of its network: a tier is a row of cells, a zone one or more strips side by side.
final class Cell {
    private final Box box;
    private final int tier;
    private final int strip;
    private final int strips;
    private @Nullable Guest[][] seats = new Guest[0][0];

    /// @param strip the first strip that it covers
    /// @param strips how many it covers
    Cell(Box box, int tier, int strip, int strips) {
        this.box = box;
        this.tier = tier;
        this.strip = strip;
        this.strips = strips;
    }

    Box box() {
        return box;
    }

    int tier() {
        return tier;
    }

    int strip() {
        return strip;
    }

    int strips() {
        return strips;
    }

    void furnish(int rows, int columns) {
        seats = new Guest[rows][columns];
    }

    int rows() {
        return seats.length;
    }

    int columns() {
        return seats.length == 0 ? 0 : seats[0].length;
    }

    /// Who sits there; null for nobody, also outside.
    @Nullable
    Guest at(int row, int column) {
        return row < rows() && column < columns() ? seats[row][column] : null;
    }

    void seat(int row, int column, @Nullable Guest guest) {
        seats[row][column] = guest;
    }
}
