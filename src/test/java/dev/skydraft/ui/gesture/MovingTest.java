package dev.skydraft.ui.gesture;

import static dev.skydraft.ui.gesture.TestCanvas.API;
import static dev.skydraft.ui.gesture.TestCanvas.NAT;
import static dev.skydraft.ui.gesture.TestCanvas.PUBLIC;
import static dev.skydraft.ui.gesture.TestCanvas.alt;
import static dev.skydraft.ui.gesture.TestCanvas.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.catalog.NatGateway;
import dev.skydraft.change.Axis;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Drags of boxes, and of copies of them.
class MovingTest {
    private final TestCanvas canvas = new TestCanvas();

    @Test
    void aDragMovesABoxOnTheGridAsOneStep() {
        canvas.drag(at(100, 400), at(109, 400), at(131, 413));
        assertEquals(new Bounds(72, 92, 160, 64), canvas.bounds(API));
        assertEquals("Move api", canvas.document.undoLabelProperty().get());
        canvas.document.undo();
        assertEquals(canvas.design, canvas.document.design());
    }

    @Test
    void aDragThatFailsIsTakenBackAndTheNextOneWorks() {
        canvas.input.pressed(at(100, 400));
        canvas.input.dragged(at(131, 413));
        canvas.board.failing = true;
        assertThrows(IllegalStateException.class, () -> canvas.input.dragged(at(150, 450)));
        assertEquals(canvas.design, canvas.document.design());
        assertFalse(canvas.input.dragging());
        canvas.input.released(at(150, 450));
        assertEquals("", canvas.document.undoLabelProperty().get());
        canvas.drag(at(100, 400), at(131, 413));
        assertEquals("Move api", canvas.document.undoLabelProperty().get());
    }

    @Test
    void aBoxReleasedInAnotherSubnetStandsThere() {
        canvas.drag(at(100, 160), at(100, 400));
        assertEquals(
                Optional.of("private"),
                Places.find(canvas.document.design(), NAT).orElseThrow().in());
    }

    @Test
    void aReleaseWhereTheKindMayNotStandSendsTheBoxBackAndSaysWhy() {
        canvas.drag(at(100, 160), at(1000, 900));
        assertEquals(canvas.design, canvas.document.design());
        assertEquals(List.of("NAT gateway lives in a subnet, not on the bare canvas."), canvas.open.texts());
    }

    @Test
    void escapeTakesADragBackAndKeepsTheRedoList() {
        canvas.document.edit("Rename", d -> d.withName("Store"));
        canvas.document.undo();
        canvas.input.pressed(at(100, 400));
        canvas.input.dragged(at(200, 400));
        assertTrue(canvas.input.cancel());
        canvas.input.released(at(200, 400));
        assertEquals(canvas.design, canvas.document.design());
        assertEquals("Rename", canvas.document.redoLabelProperty().get());
        assertFalse(canvas.input.cancel());
    }

    @Test
    void aContainerIsDraggedByItsTitleAndTakesItsContentsAlong() {
        canvas.drag(at(60, 50), at(100, 50));
        assertEquals(new Bounds(80, 40, 300, 200), canvas.bounds(PUBLIC));
        assertEquals(new Bounds(40, 80, 160, 64), canvas.bounds(NAT));
    }

    @Test
    void aBoxComesToRestInLineWithItsSiblingsAndCtrlIgnoresThem() {
        canvas.document.edit(
                "Put",
                d -> d.with(Resource.of(
                        "db", NatGateway.KIND, "db", Placement.in("private", "a", new Bounds(43, 10, 100, 40)))));
        canvas.board.snap = SnapChoice.ALL;
        canvas.drag(at(100, 400), at(106, 400));
        assertEquals(new Bounds(43, 80, 160, 64), canvas.bounds(API));
        canvas.drag(at(100, 400), new Pointer(106, 400, true, false, false));
        assertEquals(new Bounds(49, 80, 160, 64), canvas.bounds(API));
    }

    @Test
    void aDragShowsTheLinesThatTheBoxRestsOn() {
        canvas.board.snap = SnapChoice.ALL;
        canvas.input.pressed(at(100, 400));
        canvas.input.dragged(at(131, 410));
        assertEquals(List.of(new Guide.Line(Axis.HORIZONTAL, 190, 300, 500)), canvas.board.shown.guides());
        canvas.input.released(at(131, 410));
        assertEquals(new Bounds(70, 92, 160, 64), canvas.bounds(API));
    }

    @Test
    void altDragsACopyInOneStepAndMayBeLetGoAndPressedAgain() {
        canvas.input.pressed(at(100, 400));
        canvas.input.dragged(alt(140, 400));
        assertEquals(Optional.of(new Bounds(80, 80, 160, 64)), copyOfApi());
        canvas.input.dragged(at(140, 400));
        assertEquals(Optional.empty(), copyOfApi());
        canvas.input.dragged(alt(148, 400));
        canvas.input.released(alt(148, 400));
        assertEquals(Optional.of(new Bounds(88, 80, 160, 64)), copyOfApi());
        assertEquals(new Bounds(40, 80, 160, 64), canvas.bounds(API));
        assertEquals(Selection.of(new PlacementRef("api-2", "a")), canvas.document.selection());
        assertEquals("Duplicate api", canvas.document.undoLabelProperty().get());
        canvas.document.undo();
        assertEquals(canvas.design, canvas.document.design());
    }

    @Test
    void escapeTakesACopyUnderTheDragAway() {
        canvas.input.pressed(at(100, 400));
        canvas.input.dragged(alt(140, 400));
        canvas.input.cancel();
        assertEquals(canvas.design, canvas.document.design());
        assertEquals(Selection.of(API), canvas.document.selection());
    }

    @Test
    void aCopyOfASubnetGetsTheNextFreeBlock() {
        canvas.drag(at(60, 310), alt(460, 310));
        assertEquals(
                "10.0.0.0/24",
                canvas.document
                        .design()
                        .resources()
                        .get("private-2")
                        .find(Networking.CIDR)
                        .orElseThrow()
                        .text());
    }

    @Test
    void boxesOfSeveralContainersThatAreDraggedTogetherStayEachInItsOwn() {
        canvas.document.select(Selection.of(API, NAT));
        canvas.drag(at(100, 400), at(116, 400));
        assertEquals(new Bounds(56, 80, 160, 64), canvas.bounds(API));
        assertEquals(new Bounds(56, 80, 160, 64), canvas.bounds(NAT));
        assertEquals(
                Optional.of("public"),
                Boxes.placement(canvas.document.design(), NAT).in());
    }

    @Test
    void aLockedBoxIsSelectedButStaysWhereItIsAndSaysWhy() {
        canvas.document.edit("Lock", d -> d.withResource("api", r -> r.withPlacement("a", p -> p.withLocked(true))));
        canvas.drag(at(100, 400), at(180, 400));
        assertEquals(new Bounds(40, 80, 160, 64), canvas.bounds(API));
        assertEquals(Selection.of(API), canvas.document.selection());
        assertEquals(List.of("\"api\" is locked."), canvas.open.texts());
    }

    private Optional<Bounds> copyOfApi() {
        return canvas.document.design().find("api-2").map(r -> r.place().bounds());
    }
}
