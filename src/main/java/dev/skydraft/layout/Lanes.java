package dev.skydraft.layout;

import java.util.List;

/// How much room lines need between the columns of a grid: little where they run straight down.
final class Lanes {
    private static final int NARROW = 3 * Margins.GRID;
    private static final int WIDEST = 8 * Margins.GRID;

    private Lanes() {}

    /// Between boxes beside each other.
    static int gap(Hall hall, List<Bond> bonds) {
        long bent = bonds.stream().filter(bond -> bond.bends(hall)).count();
        int columns = hall.columns() * hall.strips();
        return Math.min(WIDEST, NARROW + Margins.up((double) Margins.GRID * bent / columns));
    }
}
