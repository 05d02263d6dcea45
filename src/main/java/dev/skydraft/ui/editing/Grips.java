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
import java.util.Optional;

/// Where the handles and connect arrows of a box are on the screen; as large at every zoom.
final class Grips {
    /// Edge of a resize handle, in pixels.
    static final double HANDLE = 8;

    /// Diameter of a connect arrow, in pixels.
    static final double ARROW = 18;

    /// From the box to the middle of an arrow, in pixels.
    private static final double ARROW_GAP = 18;

    /// How near to a grip's middle counts as on it, in pixels.
    private static final double REACH = 12;

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

    static Optional<Handle> handleAt(Camera camera, Bounds b, Point screen) {
        return Arrays.stream(Handle.values())
                .filter(h -> distance(handle(camera, b, h), screen) <= HANDLE)
                .findFirst();
    }

    static Optional<Direction> arrowAt(Camera camera, Bounds b, Point screen) {
        return Arrays.stream(Direction.values())
                .filter(d -> distance(arrow(camera, b, d), screen) <= REACH)
                .findFirst();
    }

    /// The middle of the arrow on that side.
    static Point arrow(Camera camera, Bounds b, Direction to) {
        Point side = camera.toScreen(b.x() + b.w() * (to.dx() + 1) / 2.0, b.y() + b.h() * (to.dy() + 1) / 2.0);
        return new Point(side.x() + to.dx() * ARROW_GAP, side.y() + to.dy() * ARROW_GAP);
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
