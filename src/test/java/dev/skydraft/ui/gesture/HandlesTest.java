package dev.skydraft.ui.gesture;

import static dev.skydraft.ui.gesture.TestCanvas.API;
import static dev.skydraft.ui.gesture.TestCanvas.NAT;
import static dev.skydraft.ui.gesture.TestCanvas.PUBLIC;
import static dev.skydraft.ui.gesture.TestCanvas.alt;
import static dev.skydraft.ui.gesture.TestCanvas.at;
import static dev.skydraft.ui.gesture.TestCanvas.shift;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.catalog.Connections;
import dev.skydraft.change.Connecting;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bend;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;
import dev.skydraft.picture.geometry.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Drags of handles and of segments of lines.
class HandlesTest {
    private final TestCanvas canvas = new TestCanvas();

    @Test
    void aHandleResizesTheSelectedBox() {
        canvas.document.select(Selection.of(API));
        canvas.board.handle = Optional.of(Handle.SOUTH_EAST);
        canvas.drag(at(240, 444), at(280, 460));
        assertEquals(new Bounds(40, 80, 200, 84), canvas.bounds(API));
        assertEquals("Resize api", canvas.document.undoLabelProperty().get());
    }

    @Test
    void withShiftWidthAndHeightKeepTheirProportion() {
        resize(Handle.SOUTH_EAST, at(200, 444), shift(280, 450));
        assertEquals(new Bounds(40, 80, 240, 96), canvas.bounds(API));
    }

    @Test
    void withAltBothSidesMoveAwayFromTheMiddle() {
        resize(Handle.EAST, at(200, 412), alt(224, 430));
        assertEquals(new Bounds(16, 80, 208, 64), canvas.bounds(API));
    }

    @Test
    void theSizeIsToldWhileItChangesAndIsThatWhichTheContentsAllow() {
        canvas.document.select(Selection.of(PUBLIC));
        canvas.board.handle = Optional.of(Handle.EAST);
        canvas.input.pressed(at(340, 100));
        canvas.input.dragged(at(60, 100));
        assertEquals(
                canvas.document.design().resources().get("public").place().bounds(),
                canvas.board.shown.sized().orElseThrow());
        canvas.input.cancel();
        assertEquals(Optional.empty(), canvas.board.shown.sized());
    }

    private void resize(Handle handle, Pointer from, Pointer to) {
        canvas.document.select(Selection.of(API));
        canvas.board.handle = Optional.of(handle);
        canvas.drag(from, to);
    }

    @Test
    void aDraggedSegmentOfASelectedLineIsKept() {
        canvas.document.edit(now -> Connecting.connect(now, Connections.TRAFFIC, "api", "nat"));
        Wire wire = new Wire("api-nat", API, NAT);
        List<Point> line = List.of(new Point(80, 412), new Point(24, 412), new Point(24, 152), new Point(80, 152));
        canvas.board.stretch = Optional.of(Stretch.nearest(wire, line, at(24, 300)));
        Bounds vpc = Places.absolute(canvas.document.design(), new PlacementRef("vpc", "a"))
                .orElseThrow();
        canvas.drag(at(24, 300), at(6, 310));
        assertEquals(
                List.of(new Bend("a", "a", true, List.of(8 - vpc.x()))),
                canvas.document.design().connections().get("api-nat").via());
        assertEquals("Bend api to nat", canvas.document.undoLabelProperty().get());
        canvas.document.undo();
        assertEquals(
                List.of(), canvas.document.design().connections().get("api-nat").via());
    }
}
