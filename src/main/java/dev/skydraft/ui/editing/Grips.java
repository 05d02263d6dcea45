package dev.skydraft.ui.editing;

import dev.skydraft.change.Direction;
import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Trait;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.gesture.Handle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the handles and connect arrows of a box are on the screen; as large at every zoom.
final class Grips {
    /// Edge of a resize handle, in pixels.
    static final double HANDLE = 8;

    /// Diameter of a connect arrow, in pixels.
    static final double ARROW = 18;

    /// From the box to the middle of an arrow, in pixels.
    private static final double ARROW_GAP = 18;

    /// How near to an arrow's middle counts as on it, in pixels.
    private static final double REACH = 12;

    /// The shortest side that has arrows beside it, in pixels: they would hide a smaller box and its neighbours.
    private static final double LEAST_WITH_ARROWS = 20;

    /// How near to a corner counts as on its handle, in pixels.
    private static final double CORNER_REACH = 12;

    /// How near to a side counts as on it, in pixels: not so far that an arrow is out of reach.
    private static final double SIDE_REACH = 6;

    /// The shortest side that shows a handle of its own, in pixels.
    private static final double LEAST_SIDE = 40;

    private Grips() {}

    /// True for what is drawn at its own size: a closed container is not.
    static boolean resizable(Design drawn, PlacementRef ref) {
        boolean locked = Places.find(drawn, ref).filter(Placement::locked).isPresent();
        return !locked
                && drawn.find(ref.resource()).filter(r -> !r.has(Trait.CLOSED)).isPresent();
    }

    static Point handle(Camera camera, Bounds b, Handle handle) {
        return camera.toScreen(handle.x(b), handle.y(b));
    }

    /// The handles that are shown: those of sides only where a side is long enough for one between its corners.
    static List<Handle> handles(Camera camera, Bounds b) {
        return Arrays.stream(Handle.values())
                .filter(h -> h.corner() || h.length(b) * camera.zoom() >= LEAST_SIDE)
                .toList();
    }

    /// Corners first, then the whole length of each side. A small box keeps its inside for being moved.
    static Optional<Handle> handleAt(Camera camera, Bounds b, Point screen) {
        return Stream.of(Handle.values())
                .filter(h -> h.corner() && near(camera, b, h, CORNER_REACH, screen))
                .findFirst()
                .or(() -> Stream.of(Handle.values())
                        .filter(h -> !h.corner() && near(camera, b, h, SIDE_REACH, screen))
                        .findFirst());
    }

    /// @param reach how far away counts as on it, in pixels; inside the box a quarter of its size at most
    private static boolean near(Camera camera, Bounds b, Handle handle, double reach, Point screen) {
        Point from = camera.toScreen(b.x(), b.y());
        Point to = camera.toScreen(b.right(), b.bottom());
        return near(handle.horizontal(), from.x(), to.x(), reach, screen.x())
                && near(handle.vertical(), from.y(), to.y(), reach, screen.y());
    }

    private static boolean near(int side, double from, double to, double reach, double at) {
        double inside = Math.min(reach, (to - from) / 4);
        return switch (side) {
            case -1 -> at >= from - reach && at <= from + inside;
            case 1 -> at >= to - inside && at <= to + reach;
            default -> at >= from && at <= to;
        };
    }

    static Optional<Direction> arrowAt(Camera camera, Bounds b, Point screen) {
        return Arrays.stream(Direction.values())
                .filter(d -> distance(arrow(camera, b, d), screen) <= REACH)
                .findFirst();
    }

    static boolean arrowsFit(Camera camera, Bounds b) {
        return Math.min(b.w(), b.h()) * camera.zoom() >= LEAST_WITH_ARROWS;
    }

    /// The middle of the arrow on that side.
    static Point arrow(Camera camera, Bounds b, Direction to) {
        Point side = camera.toScreen(b.x() + b.w() * (to.dx() + 1) / 2.0, b.y() + b.h() * (to.dy() + 1) / 2.0);
        return new Point(side.x() + to.dx() * ARROW_GAP, side.y() + to.dy() * ARROW_GAP);
    }

    /// True farther inside the box than at its sides.
    static boolean isWithin(Camera camera, Bounds b, Point screen) {
        Point from = camera.toScreen(b.x(), b.y());
        Point to = camera.toScreen(b.right(), b.bottom());
        return screen.x() > from.x() + SIDE_REACH
                && screen.x() < to.x() - SIDE_REACH
                && screen.y() > from.y() + SIDE_REACH
                && screen.y() < to.y() - SIDE_REACH;
    }

    /// True within the box and its arrows, so that the arrows stay while the pointer goes to them.
    static boolean isAround(Camera camera, Bounds b, Point screen) {
        double reach = ARROW_GAP + ARROW / 2;
        Point from = camera.toScreen(b.x(), b.y());
        Point to = camera.toScreen(b.right(), b.bottom());
        return screen.x() >= from.x() - reach
                && screen.x() <= to.x() + reach
                && screen.y() >= from.y() - reach
                && screen.y() <= to.y() + reach;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
