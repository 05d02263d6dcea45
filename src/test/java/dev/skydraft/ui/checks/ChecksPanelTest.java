package dev.skydraft.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Design;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.window.PanelStage;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChecksPanelTest {
    private Workspace workspace;

    @Start
    void open(Stage stage) {
        workspace = Workspaces.of(Clash.design(), PriceFile.book(), new ArrayList<>());
        PanelStage.show(stage, new ChecksPanel(FindingsModel.all(workspace)).panel());
    }

    @Test
    void fixButtonMendsTheDesignInOneStep(FxRobot robot) {
        Design before = workspace.active().design();
        Button fix = robot.lookup(".fix").nth(0).queryButton();
        String label = fix.getText();
        robot.clickOn(fix);
        assertEquals(
                List.of(label, "1 error in prod"),
                List.of(workspace.active().undoLabelProperty().get(), text(robot, "#summary")));
        robot.interact(workspace.active()::undo);
        assertEquals(before, workspace.active().design());
        assertEquals("2 errors in prod", text(robot, "#summary"));
    }

    @Test
    void cardSelectsWhatItIsAbout(FxRobot robot) {
        robot.clickOn("#finding-scaling-order");
        assertEquals(Set.of("api"), workspace.active().selection().resources());
    }

    @Test
    void linkSelectsOneElement(FxRobot robot) {
        robot.clickOn("right");
        assertEquals(Set.of("right"), workspace.active().selection().resources());
    }

    @Test
    void designWithoutFindingsSaysSo(FxRobot robot) {
        robot.interact(workspace::newDesign);
        assertEquals(
                List.of("No findings in prod: addresses, security groups and settings hold together.", "false"),
                List.of(
                        text(robot, "#none"),
                        String.valueOf(robot.lookup("#summary").query().isVisible())));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }
}
