package dev.skydraft.ui.editing;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.geometry.Point;
import java.util.List;
import java.util.Optional;

/// Where a connection's label is, or would be.
final class LinePlace {
    private static final int HEIGHT = 28;
    private static final int WIDTH = 120;

    private LinePlace() {}

    /// The box of its label in the picture; around the middle of its first line where it has none.
    static Optional<Bounds> of(Picture picture, String connection) {
        List<Shape> shapes = picture.figures().stream()
                .filter(figure -> isOf(figure, connection))
                .flatMap(figure -> figure.shapes().stream())
                .toList();
        Optional<Point> label = shapes.stream()
                .flatMap(shape -> shape instanceof Shape.Label text
                        ? Optional.of(new Point(
                                        text.x(), text.baseline() - text.face().size() / 2))
                                .stream()
                        : Optional.<Point>empty().stream())
                .findFirst();
        return label.or(() -> middle(shapes))
                .map(at -> new Bounds((int) at.x() - 8, (int) at.y() - HEIGHT / 2, WIDTH, HEIGHT));
    }

    private static boolean isOf(Figure figure, String connection) {
        return figure.subject() instanceof Subject.Line(var wire)
                && wire.connection().equals(connection);
    }

    private static Optional<Point> middle(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof Shape.Line line
                        ? Optional.of(middle(line.points(), length(line.points()) / 2)).stream()
                        : Optional.<Point>empty().stream())
                .findFirst();
    }

    private static Point middle(List<Point> points, double along) {
        double left = along;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double piece = Math.hypot(b.x() - a.x(), b.y() - a.y());
            if (piece >= left && piece > 0) {
                double share = left / piece;
                return new Point(a.x() + share * (b.x() - a.x()) - WIDTH / 2.0 + 8, a.y() + share * (b.y() - a.y()));
            }
            left -= piece;
        }
        return points.getFirst();
    }

    private static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.hypot(
                    points.get(i).x() - points.get(i - 1).x(),
                    points.get(i).y() - points.get(i - 1).y());
        }
        return length;
    }
}
