package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Bend;
import dev.skydraft.design.Design;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BendJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void aDraggedSegmentStaysThereUntilTheLineIsStraightened(FxRobot robot) {
        Design before = window.document().design();
        Point2D upright = window.at(428, 660);
        robot.clickOn(upright);
        assertEquals(Selection.ofConnection("api-db"), window.document().selection());
        robot.drag(upright).moveBy(-8, 0).moveBy(-8, 0).dropTo(window.at(400, 660));
        assertEquals(List.of(new Bend("b", "primary", true, List.of(400))), via());
        assertEquals(
                "Bend TaskFlow API to RDS PostgreSQL",
                window.document().undoLabelProperty().get());
        robot.clickOn("Arrange").clickOn("Straighten");
        assertEquals(before, window.document().design());
        assertEquals(
                "Straighten TaskFlow API to RDS PostgreSQL",
                window.document().undoLabelProperty().get());
    }

    @Test
    void arrowKeysMoveTheLongestSegmentOfTheSelectedLine(FxRobot robot) {
        Design before = window.document().design();
        robot.clickOn(window.at(428, 660)); // an upright segment
        robot.type(KeyCode.LEFT);
        int first = via().getFirst().at().getFirst();
        robot.type(KeyCode.LEFT);
        assertEquals(List.of(new Bend("b", "primary", true, List.of(first - 8))), via());
        robot.interact(() -> {
            window.document().undo();
            window.document().undo();
        });
        assertEquals(before, window.document().design());
    }

    private List<Bend> via() {
        return window.document().design().connections().get("api-db").via();
    }
}
