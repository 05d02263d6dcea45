package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Design;
import dev.skydraft.kind.Values;
import dev.skydraft.pattern.Patterns;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Reckoning;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From an empty design to a system that has a price, by a pattern.
@ExtendWith(ApplicationExtension.class)
class PatternJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void aPatternMakesAnEmptyDesignAPricedCleanSystemInOneStep(FxRobot robot) {
        robot.interact(() -> window.workspace.newDesign());
        DocumentModel document = window.document();
        Design before = document.design();
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N).release(KeyCode.N, KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertEquals("Web app", document.design().name());
        assertEquals(
                Patterns.ALL.getFirst().draw(Values.NONE).resources().size(),
                document.design().resources().size());
        Reckoning reckoning = document.reckoningProperty().get();
        assertEquals(List.of(), reckoning.findings("prod"));
        assertTrue(reckoning.estimate("prod").orElseThrow().total().signum() > 0);
        assertEquals(
                "Insert Web App over Two Zones", document.undoLabelProperty().get());
        robot.interact(document::undo);
        assertEquals(before, document.design());
    }
}
