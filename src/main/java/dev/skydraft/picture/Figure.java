package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import java.util.List;
import java.util.Optional;

/// The shapes that stand for one placement or one wire.
///
/// @param bounds the placement's box; the smallest box around a wire
/// @param ghost true for what is absent in the environment shown
public record Figure(Subject subject, Layer layer, Bounds bounds, boolean ghost, List<Shape> shapes) {
    /// The order of painting, from back to front.
    public enum Layer {
        CONTAINER,
        WIRE,
        BOX
    }

    public Figure {
        shapes = shapes instanceof LateShapes ? shapes : List.copyOf(shapes);
    }

    /// True if the point lies in the box, or so near to the line.
    public boolean hit(double x, double y, double tolerance) {
        return layer == Layer.WIRE
                ? shapes.stream().anyMatch(shape -> shape instanceof Shape.Line line && near(line, x, y, tolerance))
                : x >= bounds.x() && x <= bounds.right() && y >= bounds.y() && y <= bounds.bottom();
    }

    /// The corners of its line, if it stands for a wire.
    public Optional<List<Point>> line() {
        return shapes.stream()
                .filter(Shape.Line.class::isInstance)
                .findFirst()
                .map(shape -> ((Shape.Line) shape).points());
    }

    private static boolean near(Shape.Line line, double x, double y, double tolerance) {
        for (int i = 1; i < line.points().size(); i++) {
            Point a = line.points().get(i - 1);
            Point b = line.points().get(i);
            double dx = x - Math.clamp(x, Math.min(a.x(), b.x()), Math.max(a.x(), b.x()));
            double dy = y - Math.clamp(y, Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
            if (Math.hypot(dx, dy) <= tolerance) {
                return true;
            }
        }
        return false;
    }
}
