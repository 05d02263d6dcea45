package dev.skydraft.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.gesture.Handle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GripsTest {
    private static final Bounds BOX = new Bounds(0, 0, 160, 80);

    @Test
    void aCornerIsTakenHoldOfInReachOfAFinger() {
        assertEquals(Optional.of(Handle.SOUTH_EAST), at(1, 172, 92));
        assertEquals(Optional.of(Handle.SOUTH_EAST), at(1, 148, 68));
        assertEquals(Optional.empty(), at(1, 173, 93));
    }

    @Test
    void aSideIsTakenHoldOfAnywhere() {
        assertEquals(Optional.of(Handle.NORTH), at(1, 40, -6));
        assertEquals(Optional.of(Handle.EAST), at(1, 154, 60));
        assertEquals(Optional.empty(), at(1, 80, 40));
        assertEquals(Optional.of(Handle.SOUTH), at(20, 1000, 1604));
    }

    @Test
    void theMiddleOfASmallBoxIsForMovingIt() {
        assertEquals(Optional.empty(), at(0.1, 8, 4));
        assertEquals(Optional.of(Handle.NORTH_WEST), at(0.1, -10, -10));
    }

    @Test
    void aShortSideShowsNoHandleBetweenItsCorners() {
        assertEquals(8, Grips.handles(camera(1), BOX).size());
        assertEquals(
                List.of(
                        Handle.NORTH_WEST,
                        Handle.NORTH,
                        Handle.NORTH_EAST,
                        Handle.SOUTH_EAST,
                        Handle.SOUTH,
                        Handle.SOUTH_WEST),
                Grips.handles(camera(0.3), BOX));
    }

    @Test
    void aBoxSmallerThanAnArrowHasNone() {
        assertTrue(Grips.arrowsFit(camera(0.25), BOX));
        assertFalse(Grips.arrowsFit(camera(0.2), BOX));
    }

    @Test
    void theSidesOfABoxAreNotWithinIt() {
        assertFalse(Grips.isWithin(camera(1), BOX, new Point(80, 6)));
        assertTrue(Grips.isWithin(camera(1), BOX, new Point(80, 7)));
        assertFalse(Grips.isWithin(camera(1), BOX, new Point(155, 40)));
    }

    private static Optional<Handle> at(double zoom, double x, double y) {
        return Grips.handleAt(camera(zoom), BOX, new Point(x, y));
    }

    private static Camera camera(double zoom) {
        return new Camera(0, 0, zoom);
    }
}
