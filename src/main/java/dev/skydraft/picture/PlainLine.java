package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Link;
import java.util.List;

/// A line between two boxes with two bends halfway, whatever stands in between.
final class PlainLine {
    private PlainLine() {}

    static List<Point> of(Link link) {
        Bounds from = link.from();
        Bounds to = link.to();
        double fromX = from.x() + from.w() / 2.0;
        double fromY = from.y() + from.h() / 2.0;
        double toX = to.x() + to.w() / 2.0;
        double toY = to.y() + to.h() / 2.0;
        boolean beside = from.right() <= to.x() || to.right() <= from.x();
        return beside
                ? across(toX > fromX ? from.right() : from.x(), fromY, toX > fromX ? to.x() : to.right(), toY)
                : down(fromX, toY > fromY ? from.bottom() : from.y(), toX, toY > fromY ? to.y() : to.bottom());
    }

    private static List<Point> across(double fromX, double fromY, double toX, double toY) {
        double middle = Math.rint((fromX + toX) / 2);
        return fromY == toY
                ? List.of(new Point(fromX, fromY), new Point(toX, toY))
                : List.of(
                        new Point(fromX, fromY), new Point(middle, fromY), new Point(middle, toY), new Point(toX, toY));
    }

    private static List<Point> down(double fromX, double fromY, double toX, double toY) {
        double middle = Math.rint((fromY + toY) / 2);
        return fromX == toX
                ? List.of(new Point(fromX, fromY), new Point(toX, toY))
                : List.of(
                        new Point(fromX, fromY), new Point(fromX, middle), new Point(toX, middle), new Point(toX, toY));
    }
}
