package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Networking;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EditingJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void aClickOnABoxSelectsItAndDeleteMakesItGoWithItsConnections(FxRobot robot) {
        robot.clickOn(window.middle("static-files", "main"));
        assertEquals(Selection.of(new PlacementRef("static-files", "main")), selection());
        robot.type(KeyCode.DELETE);
        assertEquals(Optional.empty(), design().find("static-files"));
        assertFalse(design().connections().has("api-static-files"));
        assertEquals("Undo Delete S3 static files with 1 connection", undoLabel());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertTrue(design().connections().has("api-static-files"));
    }

    @Test
    void deletingInDevMakesAbsentThereAndStaysInProd(FxRobot robot) {
        robot.clickOn("#environment-dev");
        robot.clickOn(window.middle("ecr", "main"));
        robot.type(KeyCode.DELETE);
        assertTrue(design().find("ecr").isPresent());
        assertEquals(Optional.empty(), window.document().deployment().find("ecr"));
        assertEquals(List.of("Dev is without ECR registry now."), window.told());
        robot.clickOn("#environment-prod");
        assertTrue(window.document().deployment().find("ecr").isPresent());
    }

    @Test
    void aSubnetDraggedFromThePaletteGetsTheNextFreeBlock(FxRobot robot) {
        Bounds vpc = window.bounds("vpc", "main");
        Point2D inside = window.at(vpc.x() + 60, vpc.bottom() - 10);
        robot.drag("#palette-subnet").moveTo(inside).drop();
        assertEquals(
                "10.0.0.0/24",
                design().resources()
                        .get("subnet")
                        .find(Networking.CIDR)
                        .orElseThrow()
                        .text());
        assertEquals(
                Optional.of("vpc"), design().resources().get("subnet").place().in());
    }

    @Test
    void aNatGatewayDroppedOutsideASubnetIsRefusedWithTheReason(FxRobot robot) {
        Design before = design();
        robot.drag("#palette-nat-gateway").moveTo(window.at(-20, -20)).drop();
        assertEquals(before, design());
        assertEquals(List.of("NAT gateway lives in a subnet, not on the bare canvas."), window.told());
    }

    @Test
    void aDragMovesABoxAndEscapeTakesADragBack(FxRobot robot) {
        Bounds before = window.bounds("ecr", "main");
        Point2D from = window.middle("ecr", "main");
        robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(0, 12).moveBy(0, 12);
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertEquals(before, window.bounds("ecr", "main"));
        robot.drag(from).moveBy(0, 12).moveBy(0, 12).drop();
        assertFalse(before.equals(window.bounds("ecr", "main")));
    }

    @Test
    void aDoubleClickRenamesABoxInPlace(FxRobot robot) {
        window.doubleClick(robot, window.middle("ecr", "main"));
        assertTrue(robot.lookup("#canvas-name").queryAs(TextField.class).isFocused());
        robot.write("Images").type(KeyCode.ENTER);
        assertEquals("Images", design().resources().get("ecr").name());
        assertEquals("ECR registry", named(robot));
    }

    private String named(FxRobot robot) {
        robot.interact(() -> window.document().undo());
        return design().resources().get("ecr").name();
    }

    @Test
    void arrowKeysMoveByGridCellsAndABurstIsOneStep(FxRobot robot) {
        Bounds before = window.bounds("ecr", "main");
        robot.clickOn(window.middle("ecr", "main"));
        robot.type(KeyCode.DOWN, 2).type(KeyCode.UP);
        assertEquals(before.movedBy(0, 8), window.bounds("ecr", "main"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(before, window.bounds("ecr", "main"));
    }

    @Test
    void aDuplicateOfASubnetGetsAFreeBlock(FxRobot robot) {
        robot.clickOn(window.title("data-b", "main"));
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        String copy = selection().singleResource().orElseThrow();
        assertEquals(
                "10.0.0.0/24",
                design().resources()
                        .get(copy)
                        .find(Networking.CIDR)
                        .orElseThrow()
                        .text());
    }

    private Selection selection() {
        return window.document().selection();
    }

    private Design design() {
        return window.document().design();
    }

    private String undoLabel() {
        return "Undo " + window.document().undoLabelProperty().get();
    }
}
