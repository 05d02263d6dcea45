package dev.skydraft.picture.geometry;

/// A place on the canvas, in canvas units.
public record Point(double x, double y) {
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
