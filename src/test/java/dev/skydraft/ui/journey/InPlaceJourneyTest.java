package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Scaling;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What opens where the pointer is.
@ExtendWith(ApplicationExtension.class)
class InPlaceJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @BeforeEach
    void zoom(FxRobot robot) {
        robot.interact(() -> window.composition.canvas().zoomToFit());
    }

    @Test
    void aDoubleClickOnEmptySpaceInsertsWhatIsChosenThere(FxRobot robot) {
        Bounds subnet = window.bounds("private-a", "main");
        Point2D empty = window.at(subnet.x() + 20, subnet.bottom() - 10);
        window.doubleClick(robot, empty);
        robot.write("nat").type(KeyCode.ENTER);
        assertEquals("Add NAT gateway", window.document().undoLabelProperty().get());
        assertEquals(
                Optional.of("private-a"),
                design().resources().get("nat-gateway").place().in());
    }

    @Test
    void escapeClosesTheListAndNothingIsInserted(FxRobot robot) {
        Design before = design();
        window.doubleClick(robot, window.at(-30, -30));
        assertTrue(robot.lookup("#quick-insert").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#quick-insert").tryQuery().isEmpty());
        assertEquals(before, design());
    }

    @Test
    void aDoubleClickOnAnAddressBlockEditsItInPlaceWithTheReasonBesideWrongText(FxRobot robot) {
        Bounds subnet = window.bounds("public-a", "main");
        window.doubleClick(robot, window.at(subnet.x() + 150, subnet.y() + 18));
        robot.interact(() -> fact(robot).setText("10.0.300.0/24"));
        assertTrue(robot.lookup(".inline-reason").queryAll().stream()
                .anyMatch(reason -> reason.isVisible() && reason.getScene() != null));
        robot.interact(() -> fact(robot).setText("10.0.30.0/24"));
        robot.type(KeyCode.ENTER);
        assertEquals(
                "10.0.30.0/24",
                design().resources()
                        .get("public-a")
                        .find(Networking.CIDR)
                        .orElseThrow()
                        .text());
    }

    @Test
    void aDoubleClickOnTheNumberOfTasksEditsItAndEscapeTakesItBack(FxRobot robot) {
        Bounds api = window.bounds("api", "a");
        window.doubleClick(robot, window.at(api.x() + 56, api.y() + 41));
        robot.interact(() -> fact(robot).setText("5"));
        assertEquals(Optional.of(5L), design().resources().get("api").find(Scaling.DESIRED));
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.of(2L), design().resources().get("api").find(Scaling.DESIRED));
    }

    @Test
    void whoTakesTheFocusFromANameKeepsItAndEveryCharacter(FxRobot robot) {
        PlacementRef ecr = new PlacementRef("ecr", "main");
        robot.interact(() -> window.composition.canvas().rename(ecr));
        robot.interact(() -> name(robot).setText("Images"));
        robot.interact(() -> window.composition.canvas().search());
        robot.write("api");
        assertEquals(
                "api", robot.lookup("#canvas-search").queryTextInputControl().getText());
        assertEquals("Images", design().resources().get("ecr").name());
    }

    @Test
    void aNameIsEditedExactlyOverItsTextAtEveryZoom(FxRobot robot) {
        PlacementRef ecr = new PlacementRef("ecr", "main");
        for (int zoom = 0; zoom < 3; zoom++) {
            robot.interact(() -> window.composition.canvas().rename(ecr));
            Bounds box = window.bounds("ecr", "main");
            TextInputControl field = name(robot);
            javafx.geometry.Bounds at = field.localToScreen(field.getLayoutBounds());
            assertEquals(window.middle("ecr", "main").getY(), at.getCenterY(), 1.5);
            assertEquals(window.at(box.x() + 54, 0).getX(), at.getMinX() + 7, 1.5);
            robot.type(KeyCode.ESCAPE);
            robot.interact(() -> window.composition.canvas().zoomIn());
        }
    }

    @Test
    void theReasonStaysInsideTheCanvas(FxRobot robot) {
        robot.interact(() -> window.composition.canvas().rename(new PlacementRef("ecr", "main")));
        robot.interact(() -> name(robot).setText(""));
        javafx.geometry.Bounds canvas = window.composition
                .canvas()
                .localToScreen(window.composition.canvas().getLayoutBounds());
        Node reason = robot.lookup(".inline-reason").queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        assertTrue(canvas.contains(reason.localToScreen(reason.getLayoutBounds())));
        robot.type(KeyCode.ESCAPE);
    }

    private static TextInputControl name(FxRobot robot) {
        return robot.lookup("#canvas-name").queryTextInputControl();
    }

    @Test
    void aClickOnAHoverArrowClonesTheBoxAndItsNameIsTyped(FxRobot robot) {
        Point2D middle = window.middle("ecr", "main");
        Bounds ecr = window.bounds("ecr", "main");
        Point2D side = window.at(ecr.right(), ecr.y() + ecr.h() / 2.0);
        robot.moveTo(middle).moveTo(side.add(18, 0)).clickOn(MouseButton.PRIMARY);
        robot.interact(() -> {});
        String clone = window.document().selection().singleResource().orElseThrow();
        assertEquals(
                "Clone and Connect ECR registry",
                window.document().undoLabelProperty().get());
        robot.write("Mirror").type(KeyCode.ENTER);
        assertEquals("Mirror", design().resources().get(clone).name());
    }

    @Test
    void aCloneThatLandsOutOfViewIsBroughtIntoView(FxRobot robot) {
        Bounds ecr = window.bounds("ecr", "main");
        Point2D side = window.at(ecr.right(), ecr.y() + ecr.h() / 2.0);
        robot.moveTo(window.middle("ecr", "main")).moveTo(side.add(18, 0)).clickOn(MouseButton.PRIMARY);
        robot.interact(() -> {});
        PlacementRef clone =
                window.document().selection().placements().iterator().next();
        Bounds seen = window.composition.canvas().seen();
        assertTrue(seen.contains(window.bounds(clone.resource(), clone.key())));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aBoxDraggedToTheEdgeMovesTheView(FxRobot robot) throws TimeoutException {
        Object before = window.composition.canvas().centre();
        javafx.geometry.Bounds canvas = window.composition
                .canvas()
                .localToScreen(window.composition.canvas().getBoundsInLocal());
        Point2D from = window.middle("ecr", "main");
        robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(0, 20);
        robot.moveTo(new Point2D(from.getX(), canvas.getMaxY() - 3));
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> !before.equals(window.composition.canvas().centre()));
        robot.release(MouseButton.PRIMARY);
        assertEquals("Move ECR registry", window.document().undoLabelProperty().get());
    }

    private static TextInputControl fact(FxRobot robot) {
        return robot.lookup("#canvas-fact").queryTextInputControl();
    }

    private Design design() {
        return window.document().design();
    }
}
