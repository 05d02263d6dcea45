package dev.skydraft.ui.gesture;

import dev.skydraft.design.Wire;
import dev.skydraft.picture.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// A segment of a wire's line.
///
/// @param line the corners of the whole line, from its start to its end
/// @param segment the number of the segment, from 0
public record Stretch(Wire wire, List<Point> line, int segment) {
    public Stretch {
        line = List.copyOf(line);
    }

    /// The segment of a line that lies nearest to a point.
    public static Stretch nearest(Wire wire, List<Point> line, Pointer pointer) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < line.size(); i++) {
            double distance = distance(line.get(i), line.get(i + 1), pointer);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return new Stretch(wire, line, nearest);
    }

    private static double distance(Point a, Point b, Pointer p) {
        double dx = p.x() - Math.clamp(p.x(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()));
        double dy = p.y() - Math.clamp(p.y(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
        return Math.hypot(dx, dy);
    }

    /// True for an upright segment, which can be dragged sideways.
    public boolean vertical() {
        return vertical(segment);
    }

    private boolean vertical(int number) {
        return line.get(number).x() == line.get(number + 1).x();
    }

    /// The first segment that a bend keeps: how the line gets from its boxes to what is bent is left to the router.
    private int first() {
        return Math.min(segment, 1);
    }

    boolean startsVertical() {
        return vertical(first());
    }

    /// Where the segments of the line lie once this one is dragged there.
    List<Integer> draggedTo(int position) {
        int last = line.size() - 2;
        var at = new ArrayList<Integer>();
        for (int i = first(); i <= Math.max(segment, last - 1); i++) {
            at.add(i == segment ? position : position(i));
        }
        return at;
    }

    /// The x of the segment if it is vertical, else its y.
    int position() {
        return position(segment);
    }

    private int position(int number) {
        Point start = line.get(number);
        return (int) Math.round(vertical(number) ? start.x() : start.y());
    }
}
