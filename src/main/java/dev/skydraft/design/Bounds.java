package dev.skydraft.design;

/// A box in whole canvas units, its corner relative to the container's corner.
public record Bounds(int x, int y, int w, int h) {
    public Bounds movedBy(int dx, int dy) {
        return new Bounds(x + dx, y + dy, w, h);
    }

    /// The same size at another corner.
    public Bounds at(int newX, int newY) {
        return new Bounds(newX, newY, w, h);
    }

    public Bounds sized(int width, int height) {
        return new Bounds(x, y, width, height);
    }

    /// The first unit to the right of the box.
    public int right() {
        return x + w;
    }

    /// The first unit below the box.
    public int bottom() {
        return y + h;
    }

    /// True if the two share a unit; boxes that only touch do not.
    public boolean intersects(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// True if the other lies within the box, be it at its border.
    public boolean contains(Bounds other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }

    public boolean contains(int px, int py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /// The smallest box around both.
    public Bounds union(Bounds other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
