package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// An orthogonal line held as the positions of its segments, which are vertical and horizontal in turn: the x of a
/// vertical one, the y of a horizontal one. Where segments meet follows from their positions, so that a segment can be
/// shifted by changing one number.
final class Way {
    private final boolean verticalFirst;
    private final double start;
    private final double end;
    private final double[] at;

    /// The segments from here up to there are where a user wants them.
    private int keptFrom;

    private int keptTo;

    /// @param start where the first segment begins, along itself
    /// @param end where the last segment ends, along itself
    Way(boolean verticalFirst, double start, double end, double... at) {
        this.verticalFirst = verticalFirst;
        this.start = start;
        this.end = end;
        this.at = at;
    }

    /// The same with segments that are not to be shifted.
    Way keeping(int first, int end) {
        keptFrom = first;
        keptTo = end;
        return this;
    }

    /// True for a segment that is not to be shifted.
    boolean kept(int segment) {
        return keptFrom <= segment && segment < keptTo;
    }

    int segments() {
        return at.length;
    }

    int bends() {
        return at.length - 1;
    }

    boolean vertical(int segment) {
        return verticalFirst == (segment % 2 == 0);
    }

    double at(int segment) {
        return at[segment];
    }

    void shift(int segment, double position) {
        at[segment] = position;
    }

    boolean last(int segment) {
        return segment == at.length - 1;
    }

    /// Where a segment begins, along itself, in the direction of travel.
    double begin(int segment) {
        return segment == 0 ? start : at[segment - 1];
    }

    /// Where a segment ends, along itself, in the direction of travel.
    double finish(int segment) {
        return last(segment) ? end : at[segment + 1];
    }

    double low(int segment) {
        return Math.min(begin(segment), finish(segment));
    }

    double high(int segment) {
        return Math.max(begin(segment), finish(segment));
    }

    double length() {
        double length = 0;
        for (int i = 0; i < at.length; i++) {
            length += high(i) - low(i);
        }
        return length;
    }

    /// The segment as a box without thickness, rounded outwards to whole units.
    Bounds box(int segment) {
        int low = (int) Math.floor(low(segment));
        int high = (int) Math.ceil(high(segment));
        int near = (int) Math.floor(at[segment]);
        int far = (int) Math.ceil(at[segment]);
        return vertical(segment)
                ? new Bounds(near, low, far - near, high - low)
                : new Bounds(low, near, high - low, far - near);
    }

    /// Its corners from start to end, without those where it goes straight on.
    List<Point> points() {
        var points = new ArrayList<Point>();
        for (int i = 0; i <= at.length; i++) {
            int segment = Math.min(i, at.length - 1);
            double along = i == at.length ? end : begin(segment);
            Point next = vertical(segment) ? new Point(at[segment], along) : new Point(along, at[segment]);
            dropStraight(points, next);
            points.add(next);
        }
        return List.copyOf(points);
    }

    private static void dropStraight(List<Point> points, Point next) {
        while (points.size() > 1 && straight(points.get(points.size() - 2), points.getLast(), next)) {
            points.removeLast();
        }
    }

    private static boolean straight(Point a, Point b, Point c) {
        return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
    }

    Way copy() {
        return new Way(verticalFirst, start, end, at.clone()).keeping(keptFrom, keptTo);
    }
}
