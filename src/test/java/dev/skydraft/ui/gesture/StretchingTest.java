package dev.skydraft.ui.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StretchingTest {
    private static final Bounds BOX = new Bounds(100, 200, 160, 80);

    @Test
    void eachHandleMovesItsOwnSides() {
        assertEquals(new Bounds(110, 220, 150, 60), by(Handle.NORTH_WEST, false, false, 10, 20));
        assertEquals(new Bounds(100, 220, 160, 60), by(Handle.NORTH, false, false, 10, 20));
        assertEquals(new Bounds(100, 220, 170, 60), by(Handle.NORTH_EAST, false, false, 10, 20));
        assertEquals(new Bounds(100, 200, 170, 80), by(Handle.EAST, false, false, 10, 20));
        assertEquals(new Bounds(100, 200, 170, 100), by(Handle.SOUTH_EAST, false, false, 10, 20));
        assertEquals(new Bounds(100, 200, 160, 100), by(Handle.SOUTH, false, false, 10, 20));
        assertEquals(new Bounds(110, 200, 150, 100), by(Handle.SOUTH_WEST, false, false, 10, 20));
        assertEquals(new Bounds(110, 200, 150, 80), by(Handle.WEST, false, false, 10, 20));
    }

    @Test
    void inProportionTheFartherDraggedDirectionLeads() {
        assertEquals(new Bounds(100, 200, 320, 160), by(Handle.SOUTH_EAST, true, false, 160, 10));
        assertEquals(new Bounds(100, 200, 320, 160), by(Handle.SOUTH_EAST, true, false, 10, 80));
        assertEquals(new Bounds(20, 160, 240, 120), by(Handle.NORTH_WEST, true, false, -80, 0));
    }

    @Test
    void inProportionASideGrowsItsNeighboursAboutTheirMiddle() {
        assertEquals(new Bounds(100, 160, 320, 160), by(Handle.EAST, true, false, 160, 999));
        assertEquals(new Bounds(60, 200, 240, 120), by(Handle.SOUTH, true, false, 999, 40));
    }

    @ParameterizedTest
    @EnumSource
    void aboutTheMiddleTheMiddleStays(Handle handle) {
        for (boolean ratio : new boolean[] {false, true}) {
            Bounds box = by(handle, ratio, true, 20, 12);
            assertEquals(2 * BOX.x() + BOX.w(), 2 * box.x() + box.w());
            assertEquals(2 * BOX.y() + BOX.h(), 2 * box.y() + box.h());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSideDraggedOverItsOppositeStopsBeforeIt(Handle handle) {
        int across = -1000 * handle.horizontal();
        int down = -1000 * handle.vertical();
        Bounds free = by(handle, false, false, across, down);
        assertEquals(handle.horizontal() == 0 ? 160 : 24, free.w());
        assertEquals(handle.vertical() == 0 ? 80 : 24, free.h());
        Bounds ratio = by(handle, true, false, across, down);
        assertEquals(new Bounds(0, 0, 48, 24), ratio.at(0, 0));
    }

    private static Bounds by(Handle handle, boolean ratio, boolean centred, int dx, int dy) {
        return new Stretching(BOX, handle, ratio, centred).by(dx, dy, 0, 0);
    }
}
