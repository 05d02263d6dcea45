package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.Wiring.Drawn;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Link;
import java.util.List;

/// A wire with the boxes at its ends and its line between them.
record Routed(Drawn drawn, Link link, List<Point> line, Figure figure) {
    /// True if it would be drawn alike, whatever else stands around.
    boolean stands(Drawn now, Link link) {
        return drawn.equals(now)
                && this.link.from().equals(link.from())
                && this.link.to().equals(link.to());
    }

    /// True if both its ends have been moved by the same distance, and nothing else has changed about it.
    boolean isMoved(Drawn now, Link to, int dx, int dy) {
        return drawn.equals(now)
                && link.course().isEmpty()
                && link.from().movedBy(dx, dy).equals(to.from())
                && link.to().movedBy(dx, dy).equals(to.to());
    }

    /// The wire as it is, at another place.
    Routed moved(Link to, int dx, int dy) {
        List<Shape> shapes =
                figure.shapes().stream().map(shape -> moved(shape, dx, dy)).toList();
        Bounds bounds = figure.bounds().movedBy(dx, dy);
        var shown = new Figure(figure.subject(), figure.layer(), bounds, figure.ghost(), shapes);
        return new Routed(drawn, to, moved(line, dx, dy), shown);
    }

    private static Shape moved(Shape shape, int dx, int dy) {
        return switch (shape) {
            case Shape.Line l -> new Shape.Line(moved(l.points(), dx, dy), l.radius(), l.stroke(), l.arrow());
            case Shape.Label l ->
                new Shape.Label(l.text(), l.full(), l.face(), l.colour(), l.x() + dx, l.baseline() + dy);
            case Shape.Box box -> new Shape.Box(box.at().movedBy(dx, dy), box.radius(), box.fill(), box.stroke());
            case Shape.Icon i -> new Shape.Icon(i.id(), i.colour(), i.x() + dx, i.y() + dy, i.size());
        };
    }

    private static List<Point> moved(List<Point> points, int dx, int dy) {
        return points.stream()
                .map(point -> new Point(point.x() + dx, point.y() + dy))
                .toList();
    }
}
