package dev.skydraft.picture.geometry;

import dev.skydraft.design.Bounds;

/// Segments of orthogonal lines.
public final class Segments {
    private Segments() {}

    /// The smallest box of whole units around a segment; without thickness where it lies on a whole unit.
    public static Bounds box(Point a, Point b) {
        int left = (int) Math.floor(Math.min(a.x(), b.x()));
        int top = (int) Math.floor(Math.min(a.y(), b.y()));
        return new Bounds(
                left,
                top,
                (int) Math.ceil(Math.max(a.x(), b.x())) - left,
                (int) Math.ceil(Math.max(a.y(), b.y())) - top);
    }

    /// True where two segments of one direction lie on each other, not merely end to end.
    public static boolean overlap(Point a, Point b, Point c, Point d) {
        return a.x() == b.x()
                ? a.x() == c.x() && c.x() == d.x() && overlap(a.y(), b.y(), c.y(), d.y())
                : a.y() == c.y() && c.y() == d.y() && overlap(a.x(), b.x(), c.x(), d.x());
    }

    /// True for a point of a segment.
    public static boolean holds(Point a, Point b, Point point) {
        return a.x() == b.x()
                ? point.x() == a.x() && between(a.y(), b.y(), point.y())
                : point.y() == a.y() && between(a.x(), b.x(), point.x());
    }

    private static boolean between(double a, double b, double value) {
        return Math.min(a, b) <= value && value <= Math.max(a, b);
    }

    private static boolean overlap(double a, double b, double c, double d) {
        return Math.max(Math.min(a, b), Math.min(c, d)) < Math.min(Math.max(a, b), Math.max(c, d));
    }
}
