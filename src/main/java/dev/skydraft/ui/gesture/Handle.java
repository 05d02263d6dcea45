package dev.skydraft.ui.gesture;

import dev.skydraft.design.Bounds;

/// The eight places where a selected box can be taken hold of to resize it.
public enum Handle {
    NORTH_WEST(-1, -1),
    NORTH(0, -1),
    NORTH_EAST(1, -1),
    EAST(1, 0),
    SOUTH_EAST(1, 1),
    SOUTH(0, 1),
    SOUTH_WEST(-1, 1),
    WEST(-1, 0);

    private final int horizontal;
    private final int vertical;

    Handle(int horizontal, int vertical) {
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    /// True for the four that move two sides at once.
    public boolean corner() {
        return horizontal != 0 && vertical != 0;
    }

    /// -1 at the left, 1 at the right, 0 between.
    public int horizontal() {
        return horizontal;
    }

    /// -1 at the top, 1 at the bottom, 0 between.
    public int vertical() {
        return vertical;
    }

    /// How long the side is that it moves, for one that moves a single side.
    public int length(Bounds bounds) {
        return horizontal == 0 ? bounds.w() : bounds.h();
    }

    public double x(Bounds bounds) {
        return bounds.x() + bounds.w() * (horizontal + 1) / 2.0;
    }

    public double y(Bounds bounds) {
        return bounds.y() + bounds.h() * (vertical + 1) / 2.0;
    }

    /// The sides that it moves from left to right.
    Ends across() {
        return new Ends(horizontal < 0, horizontal > 0);
    }

    Ends down() {
        return new Ends(vertical < 0, vertical > 0);
    }
}
