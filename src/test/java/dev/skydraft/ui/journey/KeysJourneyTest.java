package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.ui.editing.DesignCanvas;
import dev.skydraft.ui.gesture.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Keys, typed while the canvas has the focus.
@ExtendWith(ApplicationExtension.class)
class KeysJourneyTest {
    private static final PlacementRef ECR = new PlacementRef("ecr", "main");

    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void keysThatEditNameTheirStep(FxRobot robot) {
        window.prompts.text = Optional.of("owner:web");
        var services = new PlacementRef("services", "main");
        List<String> steps = List.of(
                step(robot, ECR, KeyCode.CONTROL, KeyCode.X),
                step(robot, services, KeyCode.CONTROL, KeyCode.V),
                step(robot, ECR, KeyCode.CONTROL, KeyCode.C),
                step(robot, services, KeyCode.CONTROL, KeyCode.V),
                step(robot, ECR, KeyCode.CONTROL, KeyCode.G),
                step(robot, services, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G),
                step(robot, ECR, KeyCode.CONTROL, KeyCode.T),
                step(robot, ECR, KeyCode.SHIFT, KeyCode.DELETE));
        assertEquals(
                List.of(
                        "Cut ECR registry with 1 connection",
                        "Paste ECR registry",
                        "Paste ECR registry",
                        "Paste ECR registry",
                        "Group ECR registry",
                        "Ungroup AWS services",
                        "Tag ECR registry",
                        "Delete ECR registry with 1 connection"),
                steps);
        press(robot, List.of(KeyCode.CONTROL, KeyCode.Z));
        assertEquals("Tag ECR registry", undo());
        press(robot, List.of(KeyCode.CONTROL, KeyCode.Y));
        assertEquals("Delete ECR registry with 1 connection", undo());
    }

    @Test
    void aContainerIsCollapsedAndAllAreExpandedAgain(FxRobot robot) {
        select(robot, new PlacementRef("private-a", "main"));
        press(robot, List.of(KeyCode.CONTROL, KeyCode.E));
        assertEquals("Collapse Private subnet A", undo());
        press(robot, List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E));
        assertEquals("Expand Private subnet A", undo());
    }

    @Test
    void keysTakeToolsShowOverlaysAndZoom(FxRobot robot) {
        select(robot, ECR);
        List<Object> seen = new ArrayList<>();
        DesignCanvas canvas = window.composition.canvas();
        for (KeyCode tool : List.of(KeyCode.H, KeyCode.C, KeyCode.T, KeyCode.F, KeyCode.S, KeyCode.V)) {
            press(robot, List.of(tool));
            seen.add(canvas.toolProperty().get());
        }
        assertEquals(List.of(Tool.HAND, Tool.CONNECT, Tool.NOTE, Tool.FRAME, Tool.SPACE, Tool.SELECT), seen);
        seen.clear();
        for (KeyCode overlay : List.of(KeyCode.C, KeyCode.S, KeyCode.T, KeyCode.Z, KeyCode.Z)) {
            press(robot, List.of(KeyCode.SHIFT, overlay));
            seen.add(canvas.overlayProperty().get());
        }
        assertEquals(
                List.of(
                        Optional.of(OverlayKind.COST),
                        Optional.of(OverlayKind.SECURITY),
                        Optional.of(OverlayKind.TRAFFIC),
                        Optional.of(OverlayKind.ZONES),
                        Optional.empty()),
                seen);
        seen.clear();
        for (List<KeyCode> zoom : List.of(
                List.of(KeyCode.CONTROL, KeyCode.DIGIT0),
                List.of(KeyCode.CONTROL, KeyCode.EQUALS),
                List.of(KeyCode.CONTROL, KeyCode.MINUS),
                List.of(KeyCode.CONTROL, KeyCode.MINUS),
                List.of(KeyCode.SHIFT, KeyCode.DIGIT1),
                List.of(KeyCode.SHIFT, KeyCode.DIGIT2))) {
            press(robot, zoom);
            seen.add(canvas.zoomText().getValue());
        }
        robot.interact(canvas::zoomToFit);
        String fitted = canvas.zoomText().getValue();
        assertEquals(List.of("100 %", "125 %", "100 %", "80 %", fitted, "200 %"), seen);
    }

    /// The name of the step that keys make of a selected box.
    private String step(FxRobot robot, PlacementRef box, KeyCode... keys) {
        select(robot, box);
        press(robot, List.of(keys));
        return undo();
    }

    private void select(FxRobot robot, PlacementRef box) {
        robot.interact(() -> {
            window.composition.canvas().lookup(".diagram-view").requestFocus();
            window.document().select(Selection.of(box));
        });
    }

    /// The last key, with those before it held.
    private void press(FxRobot robot, List<KeyCode> keys) {
        robot.interact(() -> {
            Node focused = window.composition.window().root().getScene().getFocusOwner();
            boolean shift = keys.contains(KeyCode.SHIFT);
            boolean control = keys.contains(KeyCode.CONTROL);
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focused, new KeyEvent(type, "", "", keys.getLast(), shift, control, false, false));
            }
        });
    }

    private String undo() {
        return window.document().undoLabelProperty().get();
    }
}
