package dev.skydraft.picture;

import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.icon.Move;
import java.util.ArrayList;
import java.util.List;

/// The outline of a line in canvas units, for painters that know paths: corners rounded, and short of the arrow head.
public final class LinePath {
    /// Of the arrow head of a thin line; those of wide lines are larger.
    private static final double ARROW_LENGTH = 8;

    /// How far the line reaches into its arrow head, so that no gap shows between them.
    private static final double OVERLAP = 1;

    /// The share of the way to the corner at which a cubic curve bends as a quadratic one does.
    private static final double QUADRATIC = 2.0 / 3;

    private LinePath() {}

    /// The line itself.
    public static List<Move> of(Shape.Line line) {
        List<Point> points = line.points();
        var path = new ArrayList<Move>();
        path.add(new Move.To(points.getFirst().x(), points.getFirst().y()));
        for (int i = 1; i < points.size() - 1; i++) {
            corner(path, points.get(i - 1), points.get(i), points.get(i + 1), line.radius());
        }
        Point tip = points.getLast();
        Point end = line.arrow() ? toward(tip, points.get(points.size() - 2), arrowLength(line) - OVERLAP) : tip;
        path.add(new Move.Line(end.x(), end.y()));
        return path;
    }

    private static void corner(List<Move> path, Point before, Point corner, Point after, double radius) {
        double room = Math.min(corner.distance(before) / 2, corner.distance(after) / 2);
        double rounding = Math.min(radius, room);
        Point in = toward(corner, before, rounding);
        Point out = toward(corner, after, rounding);
        Point bend = toward(in, corner, QUADRATIC * rounding);
        Point back = toward(out, corner, QUADRATIC * rounding);
        path.add(new Move.Line(in.x(), in.y()));
        path.add(new Move.Curve(bend.x(), bend.y(), back.x(), back.y(), out.x(), out.y()));
    }

    /// The arrow head at the line's end, a triangle whose tip comes first; nothing for a line without one.
    public static List<Move> arrow(Shape.Line line) {
        if (!line.arrow()) {
            return List.of();
        }
        Point tip = line.points().getLast();
        Point from = line.points().get(line.points().size() - 2);
        Point base = toward(tip, from, arrowLength(line));
        double length = Math.max(1e-6, base.distance(tip));
        double half = arrowLength(line) / 2;
        double dx = (tip.y() - base.y()) / length * half;
        double dy = (base.x() - tip.x()) / length * half;
        return List.of(
                new Move.To(tip.x(), tip.y()),
                new Move.Line(base.x() + dx, base.y() + dy),
                new Move.Line(base.x() - dx, base.y() - dy),
                new Move.Close());
    }

    /// How long the head is at the end of a line.
    public static double arrowLength(Shape.Line line) {
        return Math.max(ARROW_LENGTH, ARROW_LENGTH / 2 + 2 * line.stroke().width());
    }

    private static Point toward(Point from, Point to, double distance) {
        double length = from.distance(to);
        double share = length == 0 ? 0 : Math.min(1, distance / length);
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }
}
