package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.layout.Progress;
import dev.skydraft.layout.Tidy;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TidyJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void tidyLaysOutTheWholeDesignInOneStep(FxRobot robot) {
        Design before = window.document().design();
        robot.clickOn("#arrange-tidy");
        assertEquals(Tidy.all(before, Progress.NONE).design(), window.document().design());
        assertEquals("Tidy TaskFlow", window.document().undoLabelProperty().get());
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(List.of("Everything is tidy already."), window.told());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.document().design());
    }

    @Test
    void tidyOfASelectedContainerLeavesTheRest(FxRobot robot) {
        Design before = window.document().design();
        robot.interact(() -> window.document().select(Selection.of(new PlacementRef("internet", "main"))));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals("Tidy Internet", window.document().undoLabelProperty().get());
        Set<String> touched = Design.touched(before, window.document().design());
        assertEquals(Set.of("internet", "users", "cdn", "dns"), touched);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }
}
