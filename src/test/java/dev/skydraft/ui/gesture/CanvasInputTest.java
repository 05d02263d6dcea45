package dev.skydraft.ui.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.change.Axis;
import dev.skydraft.change.Connecting;
import dev.skydraft.change.Direction;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bend;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Wire;
import dev.skydraft.kind.Networking;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.OpenDocument;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanvasInputTest {
    private static final PlacementRef API = new PlacementRef("api", "a");
    private static final PlacementRef NAT = new PlacementRef("nat", "a");
    private static final PlacementRef PUBLIC = new PlacementRef("public", "a");

    private final Design design = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .bounds("a", 0, 0, 800, 600)
            .subnet("public", "vpc", "10.0.1.0/24", "public", "a")
            .bounds("a", 40, 40, 300, 200)
            .subnet("private", "vpc", "10.0.2.0/24", "private", "a")
            .bounds("a", 40, 300, 300, 200)
            .add("nat", NatGateway.KIND, "a@public")
            .bounds("a", 40, 80, 160, 64)
            .add("api", ContainerService.KIND, "a@private")
            .bounds("a", 40, 80, 160, 64)
            .build();
    private final OpenDocument open = OpenDocument.of(design);
    private final DocumentModel document = open.document();
    private final FakeBoard board = new FakeBoard();
    private final ToolBox tools = new ToolBox();
    private final CanvasInput input = new CanvasInput(document, board, tools);

    @Test
    void aClickSelectsTheInnermostBoxAndShiftAddsAnother() {
        click(at(100, 400));
        assertEquals(Selection.of(API), document.selection());
        click(shift(100, 160));
        assertEquals(Selection.of(API, NAT), document.selection());
        click(shift(100, 400));
        assertEquals(Selection.of(NAT), document.selection());
    }

    @Test
    void aClickOnEmptyCanvasSelectsNothing() {
        click(at(100, 400));
        click(at(1000, 900));
        assertEquals(Selection.NONE, document.selection());
    }

    @Test
    void aDragMovesABoxOnTheGridAsOneStep() {
        drag(at(100, 400), at(109, 400), at(131, 413));
        assertEquals(new Bounds(72, 92, 160, 64), bounds(API));
        assertEquals("Move api", document.undoLabelProperty().get());
        document.undo();
        assertEquals(design, document.design());
    }

    @Test
    void aDragThatFailsIsTakenBackAndTheNextOneWorks() {
        input.pressed(at(100, 400));
        input.dragged(at(131, 413));
        board.failing = true;
        assertThrows(IllegalStateException.class, () -> input.dragged(at(150, 450)));
        assertEquals(design, document.design());
        assertFalse(input.dragging());
        input.released(at(150, 450));
        assertEquals("", document.undoLabelProperty().get());
        drag(at(100, 400), at(131, 413));
        assertEquals("Move api", document.undoLabelProperty().get());
    }

    @Test
    void aMoveShorterThanTheThresholdIsAClick() {
        drag(at(100, 400), at(102, 401));
        assertEquals(design, document.design());
        assertEquals(Selection.of(API), document.selection());
    }

    @Test
    void aBoxReleasedInAnotherSubnetStandsThere() {
        drag(at(100, 160), at(100, 400));
        assertEquals(
                Optional.of("private"),
                Places.find(document.design(), NAT).orElseThrow().in());
    }

    @Test
    void aReleaseWhereTheKindMayNotStandSendsTheBoxBackAndSaysWhy() {
        drag(at(100, 160), at(1000, 900));
        assertEquals(design, document.design());
        assertEquals(List.of("NAT gateway lives in a subnet, not on the bare canvas."), open.texts());
    }

    @Test
    void escapeTakesADragBackAndKeepsTheRedoList() {
        document.edit("Rename", d -> d.withName("Store"));
        document.undo();
        input.pressed(at(100, 400));
        input.dragged(at(200, 400));
        assertTrue(input.cancel());
        input.released(at(200, 400));
        assertEquals(design, document.design());
        assertEquals("Rename", document.redoLabelProperty().get());
        assertFalse(input.cancel());
    }

    @Test
    void aRubberBandSelectsWhatLiesWhollyInIt() {
        drag(at(60, 350), at(300, 470));
        assertEquals(Selection.of(API), document.selection());
        drag(at(-10, -10), at(801, 601));
        assertEquals(Selection.of(new PlacementRef("vpc", "a")), document.selection());
    }

    @Test
    void aContainerIsDraggedByItsTitleAndTakesItsContentsAlong() {
        drag(at(60, 50), at(100, 50));
        assertEquals(new Bounds(80, 40, 300, 200), bounds(PUBLIC));
        assertEquals(new Bounds(40, 80, 160, 64), bounds(NAT));
    }

    @Test
    void aHandleResizesTheSelectedBox() {
        document.select(Selection.of(API));
        board.handle = Optional.of(Handle.SOUTH_EAST);
        drag(at(240, 444), at(280, 460));
        assertEquals(new Bounds(40, 80, 200, 84), bounds(API));
        assertEquals("Resize api", document.undoLabelProperty().get());
    }

    @Test
    void aDraggedSegmentOfASelectedLineIsKept() {
        document.edit(now -> Connecting.connect(now, Connections.TRAFFIC, "api", "nat"));
        Wire wire = new Wire("api-nat", API, NAT);
        List<Point> line = List.of(new Point(80, 412), new Point(24, 412), new Point(24, 152), new Point(80, 152));
        board.stretch = Optional.of(Stretch.nearest(wire, line, at(24, 300)));
        Bounds vpc =
                Places.absolute(document.design(), new PlacementRef("vpc", "a")).orElseThrow();
        drag(at(24, 300), at(6, 310));
        assertEquals(
                List.of(new Bend("a", "a", true, List.of(8 - vpc.x()))),
                document.design().connections().get("api-nat").via());
        assertEquals("Bend api to nat", document.undoLabelProperty().get());
        document.undo();
        assertEquals(List.of(), document.design().connections().get("api-nat").via());
    }

    @Test
    void theConnectToolConnectsTheBoxesAtBothEndsOfTheDrag() {
        tools.toolProperty().set(Tool.CONNECT);
        drag(at(100, 400), at(100, 160));
        assertEquals(
                List.of(Connection.of("api-nat", Connections.TRAFFIC, "api", "nat")),
                List.copyOf(document.design().connections()));
        assertEquals(new Selection(Set.of(), Set.of("api-nat")), document.selection());
    }

    @Test
    void aSecondConnectionOfTheSameKindIsRefusedWithTheReason() {
        tools.toolProperty().set(Tool.CONNECT);
        tools.lockedProperty().set(true);
        drag(at(100, 400), at(100, 160));
        drag(at(100, 400), at(100, 160));
        assertEquals(1, document.design().connections().size());
        assertEquals(List.of("\"api\" is connected to \"nat\" by traffic already."), open.texts());
    }

    @Test
    void aToolIsPutDownAfterOneUseUnlessItIsLocked() {
        tools.toolProperty().set(Tool.CONNECT);
        drag(at(100, 400), at(100, 160));
        assertEquals(Tool.SELECT, tools.tool());
        tools.toolProperty().set(Tool.NOTE);
        tools.lockedProperty().set(true);
        click(at(900, 40));
        assertEquals(Tool.NOTE, tools.tool());
    }

    @Test
    void aBoxComesToRestInLineWithItsSiblingsAndCtrlIgnoresThem() {
        document.edit(
                "Put",
                d -> d.with(Resource.of(
                        "db", NatGateway.KIND, "db", Placement.in("private", "a", new Bounds(43, 10, 100, 40)))));
        board.snap = SnapChoice.ALL;
        drag(at(100, 400), at(106, 400));
        assertEquals(new Bounds(43, 80, 160, 64), bounds(API));
        drag(at(100, 400), new Pointer(106, 400, true, false, false));
        assertEquals(new Bounds(49, 80, 160, 64), bounds(API));
    }

    @Test
    void aDragShowsTheLinesThatTheBoxRestsOn() {
        board.snap = SnapChoice.ALL;
        input.pressed(at(100, 400));
        input.dragged(at(131, 410));
        assertEquals(List.of(new Guide.Line(Axis.HORIZONTAL, 190, 300, 500)), board.shown.guides());
        input.released(at(131, 410));
        assertEquals(new Bounds(70, 92, 160, 64), bounds(API));
    }

    @Test
    void altDragsACopyInOneStepAndMayBeLetGoAndPressedAgain() {
        input.pressed(at(100, 400));
        input.dragged(alt(140, 400));
        assertEquals(Optional.of(new Bounds(80, 80, 160, 64)), copyOfApi());
        input.dragged(at(140, 400));
        assertEquals(Optional.empty(), copyOfApi());
        input.dragged(alt(148, 400));
        input.released(alt(148, 400));
        assertEquals(Optional.of(new Bounds(88, 80, 160, 64)), copyOfApi());
        assertEquals(new Bounds(40, 80, 160, 64), bounds(API));
        assertEquals(Selection.of(new PlacementRef("api-2", "a")), document.selection());
        assertEquals("Duplicate api", document.undoLabelProperty().get());
        document.undo();
        assertEquals(design, document.design());
    }

    @Test
    void escapeTakesACopyUnderTheDragAway() {
        input.pressed(at(100, 400));
        input.dragged(alt(140, 400));
        input.cancel();
        assertEquals(design, document.design());
        assertEquals(Selection.of(API), document.selection());
    }

    @Test
    void aCopyOfASubnetGetsTheNextFreeBlock() {
        drag(at(60, 310), alt(460, 310));
        assertEquals(
                "10.0.0.0/24",
                document.design()
                        .resources()
                        .get("private-2")
                        .find(Networking.CIDR)
                        .orElseThrow()
                        .text());
    }

    @Test
    void boxesOfSeveralContainersThatAreDraggedTogetherStayEachInItsOwn() {
        document.select(Selection.of(API, NAT));
        drag(at(100, 400), at(116, 400));
        assertEquals(new Bounds(56, 80, 160, 64), bounds(API));
        assertEquals(new Bounds(56, 80, 160, 64), bounds(NAT));
        assertEquals(
                Optional.of("public"), Boxes.placement(document.design(), NAT).in());
    }

    @Test
    void aLockedBoxIsSelectedButStaysWhereItIsAndSaysWhy() {
        document.edit("Lock", d -> d.withResource("api", r -> r.withPlacement("a", p -> p.withLocked(true))));
        drag(at(100, 400), at(180, 400));
        assertEquals(new Bounds(40, 80, 160, 64), bounds(API));
        assertEquals(Selection.of(API), document.selection());
        assertEquals(List.of("\"api\" is locked: unlock it to move it."), open.texts());
    }

    @Test
    void aFrameDrawnAroundBoxesAdoptsThemAndIsNamed() {
        tools.toolProperty().set(Tool.FRAME);
        drag(at(60, 350), at(320, 480));
        PlacementRef frame = document.selection().placements().iterator().next();
        assertEquals(new Bounds(20, 50, 260, 130), bounds(frame));
        assertEquals(new Bounds(20, 30, 160, 64), bounds(API));
        assertEquals(
                Optional.of(frame.resource()),
                Boxes.placement(document.design(), API).in());
        assertEquals(Optional.of(frame), board.named);
        assertEquals("Add Frame", document.undoLabelProperty().get());
    }

    @Test
    void aClickOfTheNoteToolPlacesANoteOfStandardSize() {
        tools.toolProperty().set(Tool.NOTE);
        click(at(898, 40));
        PlacementRef note = document.selection().placements().iterator().next();
        assertEquals(new Bounds(896, 40, Drawing.NOTE.width(), Drawing.NOTE.height()), bounds(note));
        assertEquals(Optional.of(note), board.named);
        assertEquals(Tool.SELECT, tools.tool());
    }

    @Test
    void altClickSelectsWhatStandsBehind() {
        click(at(100, 400));
        click(alt(100, 400));
        assertEquals(Selection.of(new PlacementRef("private", "a")), document.selection());
        click(alt(100, 400));
        click(alt(100, 400));
        assertEquals(Selection.of(API), document.selection());
    }

    @Test
    void aRubberBandWithAltSelectsWhatItTouches() {
        input.pressed(at(60, 350));
        input.dragged(at(100, 400));
        assertEquals(Selection.NONE, document.selection());
        input.dragged(alt(100, 400));
        input.released(alt(100, 400));
        assertEquals(Selection.of(API), document.selection());
    }

    @Test
    void aClickOnAnArrowClonesTheBoxConnectsItAndLetsItBeNamed() {
        board.arrow = Optional.of(new Arrow(NAT, Direction.DOWN));
        click(at(160, 200));
        var clone = new PlacementRef("nat-2", "a");
        assertEquals("Clone and Connect nat", document.undoLabelProperty().get());
        assertTrue(document.design().connections().has("nat-nat-2"));
        assertEquals(Selection.of(clone), document.selection());
        assertEquals(Optional.of(clone), board.named);
    }

    @Test
    void aConnectionReleasedOnEmptySpaceOffersWhatCanStandThere() {
        tools.toolProperty().set(Tool.CONNECT);
        drag(at(100, 400), at(300, 480));
        assertEquals(Optional.of(API), board.offered);
        assertEquals(design, document.design());
    }

    @Test
    void makingSpacePushesWhatIsBehindTheLineAsOneStep() {
        tools.toolProperty().set(Tool.SPACE);
        drag(at(20, 260), at(22, 300));
        assertEquals(new Bounds(40, 340, 300, 200), bounds(new PlacementRef("private", "a")));
        assertEquals(new Bounds(40, 40, 300, 200), bounds(PUBLIC));
        assertEquals("Make Space", document.undoLabelProperty().get());
        assertEquals(Tool.SELECT, tools.tool());
    }

    @Test
    void ctrlAltAndShiftMakeSpaceWithoutATool() {
        Pointer held = new Pointer(20, 260, true, true, true);
        input.pressed(held);
        input.dragged(new Pointer(20, 300, true, true, true));
        input.released(new Pointer(20, 300, true, true, true));
        assertEquals(new Bounds(40, 340, 300, 200), bounds(new PlacementRef("private", "a")));
    }

    private Optional<Bounds> copyOfApi() {
        return document.design().find("api-2").map(r -> r.place().bounds());
    }

    private Bounds bounds(PlacementRef ref) {
        return Places.find(document.design(), ref).orElseThrow().bounds();
    }

    private void click(Pointer pointer) {
        input.pressed(pointer);
        input.released(pointer);
    }

    private void drag(Pointer from, Pointer... to) {
        input.pressed(from);
        for (Pointer pointer : to) {
            input.dragged(pointer);
        }
        input.released(to[to.length - 1]);
    }

    private static Pointer at(double x, double y) {
        return Pointer.at(x, y);
    }

    private static Pointer alt(double x, double y) {
        return new Pointer(x, y, false, false, true);
    }

    private static Pointer shift(double x, double y) {
        return new Pointer(x, y, false, true, false);
    }

    /// Finds boxes by looking at all of them; handles are where a test puts them.
    private final class FakeBoard implements Board {
        private Optional<Handle> handle = Optional.empty();
        private Optional<Stretch> stretch = Optional.empty();
        private Feedback shown = Feedback.NONE;
        private SnapChoice snap = new SnapChoice(true, false);
        private Optional<PlacementRef> named = Optional.empty();
        private boolean failing;
        private Optional<PlacementRef> offered = Optional.empty();
        private Optional<Arrow> arrow = Optional.empty();

        @Override
        public List<PlacementRef> boxesAt(Pointer pointer) {
            Design now = document.design();
            return now.resources().stream()
                    .flatMap(Places::refs)
                    .filter(ref -> Places.absolute(now, ref).filter(pointer::in).isPresent())
                    .sorted(Comparator.comparingInt(
                            ref -> -now.around(Boxes.placement(now, ref)).size()))
                    .toList();
        }

        @Override
        public Optional<String> connectionAt(Pointer pointer) {
            return Optional.empty();
        }

        @Override
        public Optional<Stretch> stretchAt(Pointer pointer) {
            return stretch;
        }

        @Override
        public Optional<Handle> handleAt(Pointer pointer) {
            return handle;
        }

        @Override
        public Optional<Arrow> arrowAt(Pointer pointer) {
            return arrow;
        }

        @Override
        public void show(Feedback feedback) {
            if (failing) {
                failing = false;
                throw new IllegalStateException("nothing can be shown");
            }
            shown = feedback;
        }

        @Override
        public Bounds visible() {
            return new Bounds(-2000, -2000, 4000, 4000);
        }

        @Override
        public SnapChoice snapChoice() {
            return snap;
        }

        @Override
        public void name(PlacementRef box) {
            named = Optional.of(box);
        }

        @Override
        public void offer(Pointer pointer, PlacementRef from) {
            offered = Optional.of(from);
        }

        @Override
        public double unitsPerPixel() {
            return 1;
        }
    }
}
