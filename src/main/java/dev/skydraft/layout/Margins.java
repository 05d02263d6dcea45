package dev.skydraft.layout;

/// Distances of a tidy drawing, in canvas units; all of them lie on the grid.
final class Margins {
    static final int GRID = 8;

    /// From a container's side to its contents.
    static final int SIDE = 24;

    /// From a container's upper edge, for its title and for lines that turn below it.
    static final int TOP = 48;

    /// Between boxes beside each other, and between boxes below each other.
    static final int BESIDE = 56;

    static final int BELOW = 48;

    private Margins() {}

    /// The next multiple of the grid.
    static int up(double length) {
        return (int) Math.ceil(length / GRID) * GRID;
    }

    /// The multiple of the grid before.
    static int down(double length) {
        return (int) Math.floor(length / GRID) * GRID;
    }
}
