package dev.skydraft.change;

import dev.skydraft.design.Bounds;

/// Where something lies as seen from a box.
public enum Direction {
    LEFT(-1, 0, "left"),
    RIGHT(1, 0, "right"),
    UP(0, -1, "above"),
    DOWN(0, 1, "below");

    private final int dx;
    private final int dy;
    private final String where;

    Direction(int dx, int dy, String where) {
        this.dx = dx;
        this.dy = dy;
        this.where = where;
    }

    /// -1 to the left, 1 to the right, else 0.
    public int dx() {
        return dx;
    }

    /// -1 upwards, 1 downwards, else 0.
    public int dy() {
        return dy;
    }

    /// "to the left of", "above": as it reads before a name.
    public String of() {
        return dy == 0 ? "to the " + where + " of" : where;
    }

    /// Twice how far the middle of a box lies ahead of another's; negative behind it.
    int ahead(Bounds from, Bounds to) {
        return dx * across(from, to) + dy * along(from, to);
    }

    /// Twice how far it lies to either side of the way ahead.
    int aside(Bounds from, Bounds to) {
        return Math.abs(dx * along(from, to)) + Math.abs(dy * across(from, to));
    }

    /// A box of that size beside another, their middles in line.
    Bounds beside(Bounds box, int width, int height, int gap) {
        int x = box.x() + (box.w() - width) / 2 + dx * ((box.w() + width) / 2 + gap);
        int y = box.y() + (box.h() - height) / 2 + dy * ((box.h() + height) / 2 + gap);
        return new Bounds(x, y, width, height);
    }

    private static int across(Bounds from, Bounds to) {
        return 2 * to.x() + to.w() - 2 * from.x() - from.w();
    }

    private static int along(Bounds from, Bounds to) {
        return 2 * to.y() + to.h() - 2 * from.y() - from.h();
    }
}
