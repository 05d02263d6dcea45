package dev.skydraft.layout;

import java.util.ArrayList;
import java.util.List;

/// What sits in the same seat of several cells of one tier: the placements of one resource in the subnets of several
/// zones; mostly in one cell only.
final class Guest {
    private final int tier;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private int row;
    private int column;

    Guest(int tier) {
        this.tier = tier;
    }

    void add(Cell cell, Box box) {
        cells.add(cell);
        boxes.add(box);
    }

    int tier() {
        return tier;
    }

    List<Cell> cells() {
        return cells;
    }

    /// Its box in one of its cells.
    Box box(Cell cell) {
        return boxes.get(cells.indexOf(cell));
    }

    List<Box> boxes() {
        return boxes;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /// True if the seat exists and is free in all its cells.
    boolean fits(int newRow, int newColumn) {
        return cells.stream()
                .allMatch(c -> newRow < c.rows() && newColumn < c.columns() && c.at(newRow, newColumn) == null);
    }

    void leave() {
        cells.forEach(c -> c.seat(row, column, null));
    }

    void sit(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
        cells.forEach(c -> c.seat(row, column, this));
    }
}
