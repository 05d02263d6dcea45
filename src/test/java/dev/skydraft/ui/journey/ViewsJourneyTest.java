package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tags and views, through the window.
@ExtendWith(ApplicationExtension.class)
class ViewsJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    private Resource resource(String id) {
        return window.document().design().resources().get(id);
    }

    private void select(FxRobot robot, String resource) {
        robot.interact(() ->
                window.document().select(Selection.ofElement(window.document().design(), resource)));
    }

    @Test
    void aTagTypedInTheInspectorIsOneStepAndHandedOn(FxRobot robot) {
        select(robot, "vpc");
        robot.interact(() -> robot.lookup("#tag-field").query().requestFocus());
        robot.write("owner:net,prod").type(KeyCode.ENTER);
        assertEquals(List.of("owner:net", "prod"), resource("vpc").tags());
        assertEquals(
                "Tag " + resource("vpc").name(),
                window.document().undoLabelProperty().get());

        select(robot, "api");
        robot.interact(
                () -> robot.lookup("#tag-from-vpc").queryAs(Hyperlink.class).fire());
        assertEquals(
                Selection.of(new PlacementRef("vpc", resource("vpc").place().key())),
                window.document().selection());

        robot.interact(() -> robot.lookup("#untag-prod").queryButton().fire());
        assertEquals(List.of("owner:net"), resource("vpc").tags());
        assertEquals(
                "Untag " + resource("vpc").name(),
                window.document().undoLabelProperty().get());
    }
}
