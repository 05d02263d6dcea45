package dev.skydraft.ui.editing;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
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
        return drawn.find(ref.resource()).filter(r -> !r.has(Trait.CLOSED)).isPresent();
    }

    static Point handle(Camera camera, Bounds b, Handle handle) {
        return camera.toScreen(handle.x(b), handle.y(b));
    }

    static Optional<Handle> handleAt(Camera camera, Bounds b, Point screen) {
        return Arrays.stream(Handle.values())
                .filter(h -> distance(handle(camera, b, h), screen) <= HANDLE)
                .findFirst();
    }

    static boolean isArrowAt(Camera camera, Bounds b, Point screen) {
        return Arrays.stream(Arrow.values()).anyMatch(a -> distance(a.at(camera, b), screen) <= REACH);
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

    /// The four places beside a box from which a connection can be drawn.
    enum Arrow {
        NORTH(0, -1),
        EAST(1, 0),
        SOUTH(0, 1),
        WEST(-1, 0);

        private final int dx;
        private final int dy;

        Arrow(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        int dx() {
            return dx;
        }

        int dy() {
            return dy;
        }

        Point at(Camera camera, Bounds b) {
            Point side = camera.toScreen(b.x() + b.w() * (dx + 1) / 2.0, b.y() + b.h() * (dy + 1) / 2.0);
            return new Point(side.x() + dx * ARROW_GAP, side.y() + dy * ARROW_GAP);
        }
    }
}
