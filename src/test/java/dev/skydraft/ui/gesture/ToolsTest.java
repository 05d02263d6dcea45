package dev.skydraft.ui.gesture;

import static dev.skydraft.ui.gesture.TestCanvas.API;
import static dev.skydraft.ui.gesture.TestCanvas.NAT;
import static dev.skydraft.ui.gesture.TestCanvas.PUBLIC;
import static dev.skydraft.ui.gesture.TestCanvas.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.change.Direction;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the tools and the arrows around a box draw.
class ToolsTest {
    private final TestCanvas canvas = new TestCanvas();

    @Test
    void theConnectToolConnectsTheBoxesAtBothEndsOfTheDrag() {
        canvas.tools.toolProperty().set(Tool.CONNECT);
        canvas.drag(at(100, 400), at(100, 160));
        assertEquals(
                List.of(Connection.of("api-nat", Connections.TRAFFIC, "api", "nat")),
                List.copyOf(canvas.document.design().connections()));
        assertEquals(new Selection(Set.of(), Set.of("api-nat")), canvas.document.selection());
    }

    @Test
    void aSecondConnectionOfTheSameKindIsRefusedWithTheReason() {
        canvas.tools.toolProperty().set(Tool.CONNECT);
        canvas.tools.lockedProperty().set(true);
        canvas.drag(at(100, 400), at(100, 160));
        canvas.drag(at(100, 400), at(100, 160));
        assertEquals(1, canvas.document.design().connections().size());
        assertEquals(List.of("\"api\" is connected to \"nat\" by traffic already."), canvas.open.texts());
    }

    @Test
    void aToolIsPutDownAfterOneUseUnlessItIsLocked() {
        canvas.tools.toolProperty().set(Tool.CONNECT);
        canvas.drag(at(100, 400), at(100, 160));
        assertEquals(Tool.SELECT, canvas.tools.tool());
        canvas.tools.toolProperty().set(Tool.NOTE);
        canvas.tools.lockedProperty().set(true);
        canvas.click(at(900, 40));
        assertEquals(Tool.NOTE, canvas.tools.tool());
    }

    @Test
    void aFrameDrawnAroundBoxesAdoptsThemAndIsNamed() {
        canvas.tools.toolProperty().set(Tool.FRAME);
        canvas.drag(at(60, 350), at(320, 480));
        PlacementRef frame = canvas.document.selection().placements().iterator().next();
        assertEquals(new Bounds(20, 50, 260, 130), canvas.bounds(frame));
        assertEquals(new Bounds(20, 30, 160, 64), canvas.bounds(API));
        assertEquals(
                Optional.of(frame.resource()),
                Boxes.placement(canvas.document.design(), API).in());
        assertEquals(Optional.of(frame), canvas.board.named);
        assertEquals("Add Frame", canvas.document.undoLabelProperty().get());
    }

    @Test
    void aClickOfTheNoteToolPlacesANoteOfStandardSize() {
        canvas.tools.toolProperty().set(Tool.NOTE);
        canvas.click(at(898, 40));
        PlacementRef note = canvas.document.selection().placements().iterator().next();
        assertEquals(new Bounds(896, 40, Drawing.NOTE.width(), Drawing.NOTE.height()), canvas.bounds(note));
        assertEquals(Optional.of(note), canvas.board.named);
        assertEquals(Tool.SELECT, canvas.tools.tool());
    }

    @Test
    void aClickOnAnArrowClonesTheBoxConnectsItAndLetsItBeNamed() {
        canvas.board.arrow = Optional.of(new Arrow(NAT, Direction.DOWN));
        canvas.click(at(160, 200));
        var clone = new PlacementRef("nat-2", "a");
        assertEquals(
                "Clone and Connect nat", canvas.document.undoLabelProperty().get());
        assertTrue(canvas.document.design().connections().has("nat-nat-2"));
        assertEquals(Selection.of(clone), canvas.document.selection());
        assertEquals(Optional.of(clone), canvas.board.named);
    }

    @Test
    void aConnectionReleasedOnEmptySpaceOffersWhatCanStandThere() {
        canvas.tools.toolProperty().set(Tool.CONNECT);
        canvas.drag(at(100, 400), at(300, 480));
        assertEquals(Optional.of(API), canvas.board.offered);
        assertEquals(canvas.design, canvas.document.design());
    }

    @Test
    void makingSpacePushesWhatIsBehindTheLineAsOneStep() {
        canvas.tools.toolProperty().set(Tool.SPACE);
        canvas.drag(at(20, 260), at(22, 300));
        assertEquals(new Bounds(40, 340, 300, 200), canvas.bounds(new PlacementRef("private", "a")));
        assertEquals(new Bounds(40, 40, 300, 200), canvas.bounds(PUBLIC));
        assertEquals("Make Space", canvas.document.undoLabelProperty().get());
        assertEquals(Tool.SELECT, canvas.tools.tool());
    }

    @Test
    void ctrlAltAndShiftMakeSpaceWithoutATool() {
        Pointer held = new Pointer(20, 260, true, true, true);
        canvas.input.pressed(held);
        canvas.input.dragged(new Pointer(20, 300, true, true, true));
        canvas.input.released(new Pointer(20, 300, true, true, true));
        assertEquals(new Bounds(40, 340, 300, 200), canvas.bounds(new PlacementRef("private", "a")));
    }
}
