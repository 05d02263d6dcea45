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

    public double x(Bounds bounds) {
        return bounds.x() + bounds.w() * (horizontal + 1) / 2.0;
    }

    public double y(Bounds bounds) {
        return bounds.y() + bounds.h() * (vertical + 1) / 2.0;
    }

    /// The bounds with this side or corner moved, the opposite one staying where it is.
    Bounds dragged(Bounds bounds, int dx, int dy) {
        int left = bounds.x() + (horizontal < 0 ? dx : 0);
        int top = bounds.y() + (vertical < 0 ? dy : 0);
        int right = bounds.right() + (horizontal > 0 ? dx : 0);
        int bottom = bounds.bottom() + (vertical > 0 ? dy : 0);
        return new Bounds(left, top, right - left, bottom - top);
    }

    /// The sides that it moves from left to right.
    Ends across() {
        return new Ends(horizontal < 0, horizontal > 0);
    }

    Ends down() {
        return new Ends(vertical < 0, vertical > 0);
    }

    boolean movesLeft() {
        return horizontal < 0;
    }

    boolean movesTop() {
        return vertical < 0;
    }
}
