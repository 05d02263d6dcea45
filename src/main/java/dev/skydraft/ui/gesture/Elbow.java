package dev.skydraft.ui.gesture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import java.util.List;

/// The line that a new connection is drawn with until it is led around boxes: from side to side, with at most two
/// corners half-way.
final class Elbow {
    private Elbow() {}

    /// From corner to corner; empty where one box reaches over the other.
    static List<Point> between(Bounds from, Bounds to) {
        int across = Math.max(to.x() - from.right(), from.x() - to.right());
        int down = Math.max(to.y() - from.bottom(), from.y() - to.bottom());
        if (Math.max(across, down) <= 0) {
            return List.of();
        }
        return across >= down ? across(from, to) : down(from, to);
    }

    private static List<Point> across(Bounds from, Bounds to) {
        boolean rightward = to.x() >= from.right();
        double start = rightward ? from.right() : from.x();
        double end = rightward ? to.x() : to.right();
        double half = (start + end) / 2;
        double y1 = from.y() + from.h() / 2.0;
        double y2 = to.y() + to.h() / 2.0;
        return List.of(new Point(start, y1), new Point(half, y1), new Point(half, y2), new Point(end, y2));
    }

    private static List<Point> down(Bounds from, Bounds to) {
        return across(turned(from), turned(to)).stream()
                .map(point -> new Point(point.y(), point.x()))
                .toList();
    }

    private static Bounds turned(Bounds box) {
        return new Bounds(box.y(), box.x(), box.h(), box.w());
    }
}
