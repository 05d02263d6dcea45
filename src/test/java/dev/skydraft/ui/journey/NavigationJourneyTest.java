package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.change.Renaming;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.gesture.Tool;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Moving the view and walking from box to box.
@ExtendWith(ApplicationExtension.class)
class NavigationJourneyTest {
    private static final PlacementRef ECR = new PlacementRef("ecr", "main");

    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void theWheelScrollsAndWithShiftSideways(FxRobot robot) {
        Camera before = diagram().camera();
        robot.interact(() -> wheel(0, 80, false));
        assertEquals(before.dragged(0, 80), diagram().camera());
        robot.interact(() -> wheel(80, 0, false)); // what the platform makes of Shift and the wheel
        assertEquals(before.dragged(80, 80), diagram().camera());
    }

    @Test
    void withCtrlTheWheelZoomsAtThePointer(FxRobot robot) {
        Point under = diagram().camera().toModel(50, 60);
        double zoom = diagram().camera().zoom();
        robot.interact(() -> wheel(0, 40, true));
        assertEquals(1.2 * zoom, diagram().camera().zoom(), 1e-9);
        assertEquals(50, diagram().camera().toScreen(under.x(), under.y()).x(), 1e-6);
        assertEquals(60, diagram().camera().toScreen(under.x(), under.y()).y(), 1e-6);
    }

    @Test
    void theMiddleButtonAndSpaceDragTheViewWhateverTheTool(FxRobot robot) {
        robot.interact(() -> window.composition.canvas().toolProperty().set(Tool.CONNECT));
        Point2D before = window.at(0, 0);
        robot.moveTo(window.middle("ecr", "main"));
        robot.press(MouseButton.MIDDLE).moveBy(10, 20).release(MouseButton.MIDDLE);
        assertEquals(0, before.add(10, 20).distance(window.at(0, 0)), 1e-6);
        robot.clickOn(window.at(-20, -20));
        robot.press(KeyCode.SPACE).press(MouseButton.PRIMARY).moveBy(30, 0);
        robot.release(MouseButton.PRIMARY).release(KeyCode.SPACE);
        assertEquals(0, before.add(40, 20).distance(window.at(0, 0)), 1e-6);
        assertEquals(Tool.CONNECT, window.composition.canvas().toolProperty().get());
    }

    @Test
    void whatIsChosenElsewhereOrUndoneComesIntoView(FxRobot robot) {
        robot.interact(() -> {
            lookAway();
            window.document().goTo(Selection.of(ECR));
            assertTrue(isInView(ECR), "what was chosen");
            window.document().edit("Rename", design -> Renaming.to(design, "ecr", "Images"));
            lookAway();
            window.document().undo();
            assertTrue(isInView(ECR), "what was undone");
            Camera seen = diagram().camera();
            window.document().redo();
            assertEquals(seen, diagram().camera(), "what is in view already stays where it is");
        });
    }

    private void lookAway() {
        diagram().look(new Camera(-640, -256, 0.5)); // whose steps are exact
        diagram().look(diagram().camera().dragged(5000, 5000));
        assertFalse(isInView(ECR));
    }

    private boolean isInView(PlacementRef box) {
        Bounds seen = diagram().camera().visible(diagram().getWidth(), diagram().getHeight());
        return seen.contains(window.bounds(box.resource(), box.key()));
    }

    @Test
    void arrowKeysMoveTheViewWhileNothingIsSelected(FxRobot robot) {
        Camera before = new Camera(-640, -256, 0.5); // whose steps are exact
        robot.interact(() -> diagram().look(before));
        robot.clickOn(window.at(-20, -20));
        robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
        assertEquals(before.dragged(-64, 0).dragged(0, -64), diagram().camera());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals(before.dragged(256, -64), diagram().camera());
    }

    @Test
    void tabWalksFromBoxToBoxAndBack(FxRobot robot) {
        robot.clickOn(window.middle("ecr", "main"));
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertEquals(
                Selection.of(new PlacementRef("ecr", "main")), window.document().selection());
        robot.type(KeyCode.TAB);
        assertTrue(!window.document().selection().has(new PlacementRef("ecr", "main")));
    }

    @Test
    void ctrlShiftEnterTakesWhatTheLastMessageOffersThoughABoxIsSelected(FxRobot robot) {
        robot.clickOn(window.middle("ecr", "main"));
        var taken = new ArrayList<String>();
        robot.interact(() -> window.document().tell(Message.info("Gone.").offering("Back", () -> taken.add("back"))));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals(List.of("back"), taken);
    }

    @Test
    void enterRenamesTheSelectedBox(FxRobot robot) {
        robot.clickOn(window.middle("ecr", "main")).type(KeyCode.ENTER);
        assertTrue(robot.lookup("#canvas-name").queryAs(TextField.class).isFocused());
        robot.write("Images").type(KeyCode.ENTER);
        assertEquals("Images", window.document().design().resources().get("ecr").name());
        assertEquals(
                "Rename ECR registry", window.document().undoLabelProperty().get());
    }

    private DiagramView diagram() {
        return (DiagramView) window.composition.canvas().lookup(".diagram-view");
    }

    private void wheel(double dx, double dy, boolean ctrl) {
        Point2D scene = diagram().localToScene(50, 60);
        Event.fireEvent(
                diagram(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        false,
                        ctrl,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(diagram(), scene.getX(), scene.getY())));
    }
}
