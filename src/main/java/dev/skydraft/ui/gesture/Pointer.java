package dev.skydraft.ui.gesture;

import dev.skydraft.design.Bounds;

/// Where the pointer is on the whole canvas, in canvas units, and what is held with it.
///
/// @param free true while snapping is held off
/// @param extend true while Shift is held: add to the selection, keep to an axis
/// @param copy true while Alt is held: work on a copy
public record Pointer(double x, double y, boolean free, boolean extend, boolean copy) {
    /// One grid cell, in canvas units.
    public static final int GRID = 8;

    public static Pointer at(double x, double y) {
        return new Pointer(x, y, false, false, false);
    }

    /// True while Ctrl, Alt and Shift are held together: what makes space in other diagram editors too.
    boolean spacing() {
        return free && extend && copy;
    }

    /// How far it is from another pointer position, in whole units.
    int across(Pointer start) {
        return (int) Math.round(x - start.x);
    }

    int down(Pointer start) {
        return (int) Math.round(y - start.y);
    }

    public boolean in(Bounds bounds) {
        return x >= bounds.x() && x < bounds.right() && y >= bounds.y() && y < bounds.bottom();
    }

    /// The box between two pointer positions.
    Bounds to(Pointer other) {
        int left = (int) Math.floor(Math.min(x, other.x));
        int top = (int) Math.floor(Math.min(y, other.y));
        return new Bounds(
                left, top, (int) Math.ceil(Math.max(x, other.x)) - left, (int) Math.ceil(Math.max(y, other.y)) - top);
    }
}
