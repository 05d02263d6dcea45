package dev.skydraft.ui.gesture;

import static dev.skydraft.ui.gesture.TestCanvas.API;
import static dev.skydraft.ui.gesture.TestCanvas.NAT;
import static dev.skydraft.ui.gesture.TestCanvas.PUBLIC;
import static dev.skydraft.ui.gesture.TestCanvas.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.change.Connecting;
import dev.skydraft.change.Locking;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.ui.document.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WayOutTest {
    private final TestCanvas canvas = new TestCanvas();

    @Test
    void aLockedBoxCanBeUnlocked() {
        canvas.document.edit(design -> Locking.lock(design, List.of(API)));
        canvas.drag(at(100, 400), at(180, 400));
        take("Unlock");
        assertEquals(canvas.design, canvas.document.design());
        assertEquals("Unlock api", canvas.document.undoLabelProperty().get());
    }

    @Test
    void aBoxDroppedWhereItMayNotStandCanBePutIntoTheNearestContainerThatTakesIt() {
        canvas.drag(at(100, 160), at(100, 560));
        take("Put in private");
        assertEquals(
                Optional.of("private"),
                canvas.document.design().resources().get("nat").place().in());
        assertEquals(
                "Move nat into private", canvas.document.undoLabelProperty().get());
    }

    @Test
    void aNewResourceThatMayNotStandThereCanBePutIntoTheNearestContainerThatTakesIt() {
        PlaceGesture.add(canvas.document, NatGateway.KIND, Optional.empty(), new Bounds(900, 60, 160, 64));
        take("Put in public");
        assertEquals(
                Optional.of("public"),
                canvas.document.design().resources().get("nat-gateway").place().in());
    }

    @Test
    void aConnectionThatIsThereIsSelected() {
        canvas.document.edit(now -> Connecting.connect(now, Connections.TRAFFIC, "api", "nat"));
        canvas.document.select(Selection.of(PUBLIC));
        canvas.tools.toolProperty().set(Tool.CONNECT);
        canvas.drag(at(100, 400), at(100, 160));
        take("Select It");
        assertEquals(new Selection(Set.of(), Set.of("api-nat")), canvas.document.selection());
    }

    @Test
    void whereSomeBoxesAreFreeTheLockedOnesAreNoReason() {
        canvas.document.edit(design -> Locking.lock(design, List.of(API)));
        canvas.document.select(Selection.of(API, NAT));
        assertEquals(Optional.empty(), WayOut.locked(canvas.document));
        canvas.document.edit(design -> Locking.lock(design, List.of(NAT)));
        canvas.document.select(Selection.of(API, NAT));
        assertEquals(
                Optional.of("2 resources are locked."),
                WayOut.locked(canvas.document).map(Message::text));
    }

    private void take(String label) {
        Message.Offer offer = canvas.open.messages().getLast().offer().orElseThrow();
        assertEquals(label, offer.label());
        offer.run().run();
    }
}
